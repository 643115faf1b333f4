package vn.lensan.onboarding.team;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Whom a team helped with what. A household that was helped twice with the same is one, in whatever
 * order and however often it was told.
 */
record Helped(Map<HelpKind, Set<String>> households) {

  record Told(HelpKind kind, String householdId) {}

  static Helped of(Collection<Told> all) {
    Map<HelpKind, Set<String>> households = new EnumMap<>(HelpKind.class);
    all.forEach(
        one ->
            households.computeIfAbsent(one.kind(), kind -> new HashSet<>()).add(one.householdId()));
    return new Helped(households);
  }

  int with(HelpKind kind) {
    return households.getOrDefault(kind, Set.of()).size();
  }

  int withAnything() {
    Set<String> all = new HashSet<>();
    households.values().forEach(all::addAll);
    return all.size();
  }
}
