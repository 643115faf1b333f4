package vn.lensan.onboarding;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Invented people, no two with the same numbers. */
final class Invented {
  private static final AtomicInteger NEXT = new AtomicInteger(100_000);

  private Invented() {}

  static String phone() {
    return "0981" + NEXT.incrementAndGet();
  }

  /** Of a man born in 1985. */
  static String citizenNumber() {
    return "024085" + NEXT.incrementAndGet();
  }

  static Map<String, Object> household(String name) {
    return household(name, phone());
  }

  static Map<String, Object> household(String name, String phone) {
    Map<String, Object> head = new HashMap<>(Map.of("fullName", name, "phone", phone));
    return household(head, OnboardingRails.OWN);
  }

  static Map<String, Object> household(Map<String, Object> head, String unit) {
    return new HashMap<>(
        Map.of("kind", "HOUSEHOLD", "head", head, "unit", unit(unit), "village", "Thôn Thử"));
  }

  static Map<String, String> unit(String unit) {
    String[] parts = unit.split(":");
    return Map.of("boundary", parts[0], "code", parts[1]);
  }

  static Map<String, Object> with(Map<String, Object> household, String member, Object value) {
    Map<String, Object> more = new HashMap<>(household);
    more.put(member, value);
    return more;
  }

  static Map<String, Object> consent(OffsetDateTime givenAt, String... receivers) {
    return Map.of(
        "purpose",
        "SELLING",
        "receivers",
        List.of(receivers),
        "textVersion",
        "2026-10",
        "givenAt",
        givenAt.toString());
  }
}
