package vn.lensan.catalog.outlook;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.product.Commodity;
import vn.lensan.platform.text.Folded;

/**
 * What a household declares that it grows.
 *
 * @param commodity as the list writes it, or the household where the list does not know it
 * @param key its code in the list, or its words without marks
 * @param kg of the harvest named here, or of a year where none is
 * @param fromMonth of the harvest, which may go over the new year (11–1)
 */
record GrownCrop(
    String commodity,
    String key,
    @Nullable Long areaM2,
    @Nullable Long kg,
    @Nullable Integer fromMonth,
    @Nullable Integer toMonth) {

  /** One commodity is one, however it is written; what the list does not know goes by its words. */
  static String key(String words) {
    Commodity known = Commodity.of(words);
    return known.code().equals(Commodity.OTHER)
        ? Folded.of(words.strip()).replaceAll("\\s+", " ")
        : known.code();
  }

  static GrownCrop of(HarvestFacts.Crop told) {
    HarvestFacts.Months harvest = told.harvest();
    return new GrownCrop(
        Commodity.of(told.commodity()).name(),
        key(told.commodity()),
        told.areaM2(),
        harvest != null && told.expectedKg() != null ? told.expectedKg() : told.annualKg(),
        harvest == null ? null : harvest.fromMonth(),
        harvest == null ? null : harvest.toMonth());
  }

  Map<String, Object> stored() {
    Map<String, Object> fields = new HashMap<>();
    fields.put("commodity", commodity);
    fields.put("key", key);
    fields.put("areaM2", areaM2);
    fields.put("kg", kg);
    fields.put("fromMonth", fromMonth);
    fields.put("toMonth", toMonth);
    return fields;
  }
}
