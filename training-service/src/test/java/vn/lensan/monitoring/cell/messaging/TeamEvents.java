package vn.lensan.monitoring.cell.messaging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Events of teams as onboarding-service sends them. */
public final class TeamEvents {
  private static final String MORNING = "T08:00:00+07:00";

  private TeamEvents() {}

  public static Events formed(String team, String commune, long sequence) {
    Map<String, Object> data = in(commune);
    data.put("teamId", team);
    data.put("unit", Map.of("boundary", "2025-07-01", "code", commune));
    data.put("status", "ACTIVE");
    data.put("decidedOn", "2026-03-15");
    data.put("members", 3);
    String fact = sequence == 1 ? "formed" : "changed";
    return new Events(Events.TEAM, fact, team, sequence, "2026-11-01" + MORNING, data);
  }

  public static Events dissolved(String team, String commune, long sequence, String day) {
    Events state = formed(team, commune, sequence);
    return state
        .with("status", "DISSOLVED")
        .with("dissolvedOn", day)
        .typed(Events.TEAM + ".dissolved.v1");
  }

  /** Words apart by commas: team, household, kind, day. */
  public static Events helped(String id, String commune, String told) {
    return helped(id, commune, told, 1);
  }

  /** A later sequence is a correction. */
  public static Events helped(String id, String commune, String told, long sequence) {
    List<String> words = List.of(told.split(","));
    Map<String, Object> data = in(commune);
    data.put("helpId", id);
    data.put("teamId", words.get(0));
    data.put("householdId", words.get(1));
    data.put("kind", words.get(2));
    data.put("on", words.get(3));
    return new Events(Events.TEAM, "household-helped", id, sequence, words.get(3) + MORNING, data);
  }

  public static Events answer(String id, String commune, String team, int score, String day) {
    Map<String, Object> data = in(commune);
    data.put("questionId", id);
    data.put("householdId", "h-of-" + id);
    data.put("teamId", team);
    data.put("task", "HELP");
    data.put("score", score);
    data.put("answeredOn", day);
    return new Events(Events.TEAM, "satisfaction-answered", id, 1, day + MORNING, data);
  }

  /** So many households, from November to the end of the year. */
  public static Events target(String team, String commune, String kind, int households) {
    Map<String, Object> data = in(commune);
    data.put("assignmentId", "target-of-" + team + "-" + kind);
    data.put("teamId", team);
    data.put("kind", kind);
    data.put("households", households);
    data.put("from", "2026-11-01");
    data.put("to", "2026-12-31");
    return new Events(Events.TEAM, "target-given", team, 7, "2026-11-01" + MORNING, data);
  }

  private static Map<String, Object> in(String commune) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("within", Events.places(commune));
    data.put("places", Events.places(commune));
    return data;
  }
}
