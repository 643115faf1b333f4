package vn.lensan.monitoring.cell.messaging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Events of what provinces choose, as catalog-service sends them, and of provinces themselves. */
public final class ProgrammeEvents {
  private static final String FLAGSHIP = "vn.lensan.catalog.flagship";
  private static final String SUPPLY = "vn.lensan.catalog.supply";
  private static final String MORNING = "T08:00:00+07:00";

  private ProgrammeEvents() {}

  /** A province on a map; valid until its last day, where it has one. */
  public static Events unit(String id, String level, String from, @Nullable String to) {
    String[] parts = id.split(":");
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("boundary", parts[0]);
    data.put("code", parts[1]);
    data.put("name", "Tỉnh Thử");
    data.put("type", level);
    data.put("level", level);
    data.put("validFrom", from);
    data.put("successors", List.of());
    if (to != null) {
      data.put("validTo", to);
    }
    return new Events(
        "vn.lensan.onboarding.org-unit", "defined", id, 1, "2026-11-01" + MORNING, data);
  }

  /** A province's list on a day: words such as {@code p1@2026-11-01!}, with a mark if complete. */
  public static Events flagships(String province, long sequence, String on, String... products) {
    List<Map<String, Object>> list = new ArrayList<>();
    for (String product : products) {
      String[] parts = product.split("@");
      boolean complete = parts[1].endsWith("!");
      list.add(
          Map.of(
              "productId",
              parts[0],
              "householdId",
              "h-" + parts[0],
              "chosenOn",
              parts[1].substring(0, 10),
              "complete",
              complete));
    }
    Map<String, Object> data = in(province);
    data.put("productId", "any");
    data.put("householdId", "any");
    data.put("on", on);
    data.put("products", list);
    String subject = "2025-07-01:" + province;
    return new Events(FLAGSHIP, "reviewed", subject, sequence, on + MORNING, data);
  }

  public static Events supplier(
      String id, String province, long sequence, String chosenOn, @Nullable String releasedOn) {
    Map<String, Object> data = in(province);
    data.put("supplierId", id);
    data.put("chosenOn", chosenOn);
    if (releasedOn != null) {
      data.put("releasedOn", releasedOn);
    }
    String fact = releasedOn == null ? "supplier-chosen" : "supplier-released";
    String day = releasedOn == null ? chosenOn : releasedOn;
    return new Events(SUPPLY, fact, id, sequence, day + MORNING, data);
  }

  /** Offered on 1 November; as it stands from a day on. */
  public static Events input(
      String id, String province, long sequence, String day, boolean complete, String... shownOn) {
    Map<String, Object> data = in(province);
    data.put("inputId", id);
    data.put("supplierId", "s1");
    data.put("kind", "SEED");
    data.put("referencePrice", Map.of("amount", 1000, "currency", "VND"));
    data.put("complete", complete);
    data.put("shownOn", List.of(shownOn));
    data.put("offeredOn", "2026-11-01");
    String fact = sequence == 1 ? "input-offered" : "input-changed";
    return new Events(SUPPLY, fact, id, sequence, day + MORNING, data);
  }

  private static Map<String, Object> in(String province) {
    List<String> path = List.of("2025-07-01:VN", "2025-07-01:" + province);
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("unit", Map.of("boundary", "2025-07-01", "code", province));
    data.put("within", path);
    data.put("places", path);
    return data;
  }
}
