package vn.lensan.onboarding;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.lensan.platform.consumer.ReceivedEvent;
import vn.lensan.platform.testing.TestEvents;
import vn.lensan.platform.time.Days;

/** What catalog-service tells of a shop that is opened on a day and sells twice in nine days. */
final class ShopEvents {
  private static final String CATALOG = "vn.lensan.catalog.";

  private ShopEvents() {}

  static List<ReceivedEvent> of(String household, OffsetDateTime opened) {
    return List.of(
        report(household, opened.plusDays(1), 1, Map.of("visits", 5L, "lists", 1L)),
        report(household, opened.plusDays(1), 2, Map.of("visits", 5L, "searches", 1L)),
        listing(household, opened.plusDays(2)),
        order(household, "1", 1, "PLACED", opened),
        order(household, "1", 2, "CONFIRMED", opened),
        order(household, "1", 3, "DELIVERED", opened),
        order(household, "1", 4, "RETURNED", opened),
        order(household, "2", 1, "PLACED", opened.plusDays(3)),
        order(household, "2", 2, "DELIVERED", opened.plusDays(3)),
        report(household, opened.plusDays(11), 1, Map.of("visits", 40L)));
  }

  static ReceivedEvent report(
      String household, OffsetDateTime day, long sequence, Map<String, Long> counts) {
    Map<String, Object> data = new HashMap<>();
    List.of("visits", "lists", "searches", "messages", "orders")
        .forEach(name -> data.put(name, counts.getOrDefault(name, 0L)));
    String id = household + ":report:" + Days.of(day.toInstant());
    data.put("reportId", id);
    data.put("day", Days.of(day.toInstant()).toString());
    return event("activity.reported", household, id, sequence, data);
  }

  static ReceivedEvent listing(String household, OffsetDateTime live) {
    String id = household + ":listing";
    Map<String, Object> data = new HashMap<>();
    data.put("listingId", id);
    data.put("observedAt", live.toString());
    data.put("liveSince", live.toString());
    return event("listing.published", household, id, 1, data);
  }

  /** Placed on the third day, confirmed on the fourth, delivered on the sixth. */
  static ReceivedEvent order(
      String household, String name, long sequence, String status, OffsetDateTime start) {
    String id = household + ":order:" + name;
    Map<String, Object> data = new HashMap<>();
    data.put("orderId", id);
    data.put("status", status);
    data.put("placedAt", start.plusDays(3).toString());
    if (!status.equals("PLACED")) {
      data.put("confirmedAt", start.plusDays(4).toString());
    }
    if (status.equals("DELIVERED") || status.equals("RETURNED")) {
      data.put("deliveredAt", start.plusDays(6).toString());
    }
    return event("order." + status.toLowerCase(Locale.ROOT), household, id, sequence, data);
  }

  private static ReceivedEvent event(
      String what, String household, String subject, long sequence, Map<String, Object> data) {
    data.put("householdId", household);
    data.put("channel", "VOSO");
    return TestEvents.event(CATALOG + what + ".v1", subject, sequence, OffsetDateTime.now(), data);
  }
}
