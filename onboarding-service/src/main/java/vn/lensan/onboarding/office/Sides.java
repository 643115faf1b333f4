package vn.lensan.onboarding.office;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.household.Crop;
import vn.lensan.onboarding.household.FieldGroup;
import vn.lensan.onboarding.household.HouseholdView;
import vn.lensan.onboarding.household.Position;
import vn.lensan.onboarding.office.Comparison.Value;
import vn.lensan.pages.Words;

/** Which fields stand in which group when two households are compared. */
final class Sides {
  static final Comparator<HouseholdView> OLDEST = Comparator.comparing(HouseholdView::createdAt);

  private Sides() {}

  static Map<String, Function<HouseholdView, Value>> fields(FieldGroup group) {
    Map<String, Function<HouseholdView, Value>> fields = new LinkedHashMap<>();
    switch (group) {
      case PERSON -> {
        fields.put("name", side -> Value.text(side.head().fullName()));
        fields.put("kind", side -> Value.word("kind." + side.state().kind()));
        fields.put("birthYear", side -> Value.text(side.head().birthYear()));
        fields.put("sex", Sides::sex);
      }
      case CONTACT -> fields.put("phone", side -> Value.text(side.head().phone()));
      case IDENTITY -> fields.put("citizenNumber", side -> Value.text(side.head().citizenNumber()));
      case PLACE -> {
        fields.put("village", side -> Value.text(side.village()));
        fields.put("position", side -> position(side.position()));
      }
      case COOPERATIVE -> fields.put("cooperative", side -> Value.text(side.cooperative()));
      case CROPS -> fields.put("crops", side -> crops(side.crops()));
    }
    return fields;
  }

  private static Value sex(HouseholdView side) {
    String sex = side.head().sex();
    return Value.word(sex == null ? "empty" : "sex." + sex);
  }

  private static Value position(@Nullable Position position) {
    return Value.text(
        position == null ? null : "%.5f, %.5f".formatted(position.lat(), position.lon()));
  }

  private static Value crops(List<Crop> crops) {
    return Value.text(
        crops.isEmpty() ? null : crops.stream().map(Sides::crop).collect(Collectors.joining("; ")));
  }

  private static String crop(Crop crop) {
    Long area = crop.areaM2();
    return area == null ? crop.commodity() : crop.commodity() + " (" + Words.number(area) + " m²)";
  }
}
