package vn.lensan.catalog.outlook;

import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What a household declares, as it was told last.
 *
 * @param growsIn each unit of its path with each commodity it grows, so that one index finds both
 */
@Document(HarvestCopy.COLLECTION)
record HarvestCopy(
    @Id String id, String unit, List<String> within, List<GrownCrop> crops, List<String> growsIn) {
  static final String COLLECTION = "harvests";
  static final String GROWS_IN = "growsIn";

  static List<String> growsIn(List<String> within, List<GrownCrop> crops) {
    return within.stream()
        .flatMap(unit -> crops.stream().map(crop -> growsIn(unit, crop.key())))
        .distinct()
        .toList();
  }

  static String growsIn(String unit, String key) {
    return unit + '|' + key;
  }

  Grower grower() {
    return new Grower(id, unit, within, crops);
  }
}
