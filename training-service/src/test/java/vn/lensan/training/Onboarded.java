package vn.lensan.training;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.testing.TestTopic;

/** What onboarding tells: three communes of two provinces, and households of them. */
final class Onboarded {
  static final String NATION = "2025-07-01:VN";
  static final String PROVINCE = "2025-07-01:24";
  static final String OWN = "2025-07-01:07582";
  static final String SIBLING = "2025-07-01:07585";
  private static final String HOUSEHOLDS = "vn.lensan.onboarding.household";
  private static final String UNITS = "vn.lensan.onboarding.org-unit";

  private Onboarded() {}

  private static final class Units {
    static {
      unit("VN", "Việt Nam", "NATION", null);
      unit("24", "Bắc Ninh", "PROVINCE", "VN");
      unit("07582", "Xã Thử Một", "COMMUNE", "24");
      unit("07585", "Xã Thử Hai", "COMMUNE", "24");
    }

    static void told() {}

    private static void unit(String code, String name, String level, @Nullable String parent) {
      String json =
          """
          {"boundary": "2025-07-01", "code": "%s", "name": "%s", "type": "%s", "level": "%s",
           "validFrom": "2025-07-01", "successors": []%s}
          """
              .formatted(
                  code,
                  name,
                  level,
                  level,
                  parent == null ? "" : ", \"parent\": \"" + parent + '"');
      TestTopic.sendEvent(UNITS + ".state", UNITS + ".defined.v1", "2025-07-01:" + code, 1, json);
    }
  }

  static void units() {
    Units.told();
  }

  static String household(String unit) {
    return household(unit, "");
  }

  /** A verified household, by its new id. */
  static String household(String unit, String cooperativeId) {
    String id = UUID.randomUUID().toString();
    tell(id, 1, unit, cooperativeId);
    return id;
  }

  static void tell(String id, long sequence, String unit, String cooperativeId) {
    String more = cooperativeId.isEmpty() ? "" : ", \"cooperativeId\": \"" + cooperativeId + '"';
    tell(id, sequence, unit, "verified", more);
  }

  /** It is an alias of the other one from now on, and lies where that one lies. */
  static void merge(String id, long sequence, String unit, String into) {
    tell(id, sequence, unit, "merged", ", \"mergedInto\": \"" + into + '"');
  }

  static void erase(String id, long sequence, String unit) {
    tell(id, sequence, unit, "erased", "");
  }

  /** The history that figures are counted from; a learner's copy follows the state. */
  static void tellMonitoring(String id, String unit) {
    String json =
        json(id, unit, "VERIFIED", "").replace("\"places\": []", "\"places\": " + path(unit));
    TestTopic.sendEvent(HOUSEHOLDS, HOUSEHOLDS + ".registered.v1", id, 1, json);
  }

  private static String path(String unit) {
    return "[\"" + String.join("\", \"", List.of(NATION, PROVINCE, unit)) + "\"]";
  }

  private static void tell(String id, long sequence, String unit, String what, String more) {
    units();
    String status = what.equals("erased") ? "ERASED" : "VERIFIED";
    String type = HOUSEHOLDS + '.' + what + ".v1";
    TestTopic.sendEvent(HOUSEHOLDS + ".state", type, id, sequence, json(id, unit, status, more));
  }

  private static String json(String id, String unit, String status, String more) {
    String code = unit.substring(unit.indexOf(':') + 1);
    return """
        {"householdId": "%s", "code": "24-%s-%s", "kind": "HOUSEHOLD", "status": "%s",
         "unit": {"boundary": "2025-07-01", "code": "%s"},
         "givenUnit": {"boundary": "2025-07-01", "code": "%s"},
         "within": %s, "places": [], "commodities": [], "registeredOn": "2026-11-20"%s}
        """
        .formatted(id, code, id.substring(0, 6), status, code, code, path(unit), more);
  }
}
