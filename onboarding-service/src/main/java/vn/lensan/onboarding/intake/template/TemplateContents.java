package vn.lensan.onboarding.intake.template;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.lensan.onboarding.intake.reading.ExampleRow;

/** What stands in the templates beside the titles: which columns, choices and examples. */
final class TemplateContents {
  private static final List<String> YES_NO = List.of("Có", "Không");

  private static final List<String> UNIT_TYPES =
      List.of(
          "province",
          "municipality",
          "urban_district",
          "rural_district",
          "provincial_city",
          "municipal_city",
          "district_level_town",
          "commune",
          "ward",
          "township",
          "special_zone");

  private TemplateContents() {}

  /**
   * One kind's.
   *
   * @param needed keys of columns without which a row is refused
   * @param left keys of columns that a template can do without
   * @param examples two rows, by the columns' keys
   */
  record Content(
      Set<String> needed,
      Set<String> left,
      Map<String, List<String>> choices,
      List<Map<String, String>> examples) {}

  static Content of(String kind) {
    return switch (kind) {
      case "households" -> HOUSEHOLDS;
      case "orgUnits" -> UNITS;
      case "lineage" -> LINEAGE;
      default -> OwnedContents.of(kind);
    };
  }

  private static final Content HOUSEHOLDS =
      new Content(
          Set.of("name", "phone", "commune"),
          Set.of("address", "district"),
          Map.of(
              "kind", List.of("Hộ gia đình", "Hộ kinh doanh", "Hợp tác xã", "Tổ hợp tác"),
              "sex", List.of("Nam", "Nữ"),
              "consent", YES_NO),
          List.of(
              Map.of(
                  "name", ExampleRow.WORD + " Nguyễn Văn An",
                  "kind", "Hộ gia đình",
                  "phone", "0900000001",
                  "birthYear", "1980",
                  "sex", "Nam",
                  "village", "Thôn Một",
                  "product", "Vải thiều",
                  "area", "3600",
                  "harvest", "5-7",
                  "consent", "Có"),
              Map.of(
                  "name", ExampleRow.WORD + " Trần Thị Bình",
                  "kind", "Hộ kinh doanh",
                  "citizen", "024185000001",
                  "sex", "Nữ",
                  "village", "Thôn Hai",
                  "consent", "Không")));

  private static final Content UNITS =
      new Content(
          Set.of("code", "name", "type"),
          Set.of("typeWord"),
          Map.of("type", UNIT_TYPES),
          List.of(
              Map.of(
                  "code", "00001",
                  "name", ExampleRow.WORD + " Xã Mẫu",
                  "type", "commune",
                  "province", "01")));

  private static final Content LINEAGE =
      new Content(
          Set.of("oldProvince", "newProvince"),
          Set.of(),
          Map.of("default", List.of("Y", "N")),
          List.of(
              Map.of(
                  "oldProvince", "01",
                  "oldDistrict", "001",
                  "oldCommune", "00001",
                  "newProvince", "01",
                  "newCommune", "00002",
                  "relation", ExampleRow.WORD,
                  "successors", "1",
                  "default", "Y")));
}
