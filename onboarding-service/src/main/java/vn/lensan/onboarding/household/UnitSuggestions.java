package vn.lensan.onboarding.household;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.household.UnitSuggestion.Reason;
import vn.lensan.platform.text.Folded;
import vn.lensan.platform.unit.UnitId;

/**
 * What speaks for each unit that one split unit became, by those households whose unit is known.
 */
final class UnitSuggestions {
  private static final double NEAR_METRES = 1000;
  private static final double METRES_A_DEGREE = 111_320;

  private final List<UnitId> candidates;
  private final Map<UnitId, String> names;
  private final Map<String, Optional<UnitId>> villages;
  private final List<Profile> positioned;

  /**
   * @param candidates the one that lineage proposes stands first
   * @param witnesses whose unit is known, those out of the same split unit first
   */
  UnitSuggestions(List<UnitId> candidates, List<Profile> witnesses, Function<UnitId, String> name) {
    this.candidates = candidates;
    this.names = candidates.stream().collect(Collectors.toMap(Function.identity(), name));
    this.villages = villages(witnesses);
    this.positioned = witnesses.stream().filter(one -> one.position() != null).toList();
  }

  /** A village counts when all that is known of it lies in one unit. */
  private static Map<String, Optional<UnitId>> villages(List<Profile> witnesses) {
    Map<String, Optional<UnitId>> villages = new HashMap<>();
    witnesses.stream()
        .filter(one -> one.village() != null)
        .forEach(
            one ->
                villages.merge(
                    Folded.of(Objects.requireNonNull(one.village())),
                    Optional.of(one.unit()),
                    (known, other) -> known.equals(other) ? known : Optional.empty()));
    return villages;
  }

  List<UnitSuggestion> of(@Nullable String village, @Nullable Position at, @Nullable UnitId team) {
    Map<UnitId, Set<Reason>> reasons = new HashMap<>();
    candidates.forEach(unit -> reasons.put(unit, EnumSet.noneOf(Reason.class)));
    note(reasons, Reason.POSITION, at == null ? null : nearest(at));
    note(
        reasons,
        Reason.VILLAGE,
        village == null
            ? null
            : villages.getOrDefault(Folded.of(village), Optional.empty()).orElse(null));
    note(reasons, Reason.TEAM, team);
    if (candidates.size() > 1) {
      note(reasons, Reason.LINEAGE, candidates.getFirst());
    }
    return candidates.stream()
        .map(unit -> suggestion(unit, reasons.getOrDefault(unit, Set.of())))
        .sorted(Comparator.comparingInt(UnitSuggestion::points).reversed())
        .toList();
  }

  private static void note(Map<UnitId, Set<Reason>> reasons, Reason reason, @Nullable UnitId unit) {
    Set<Reason> known = unit == null ? null : reasons.get(unit);
    if (known != null) {
      known.add(reason);
    }
  }

  private UnitSuggestion suggestion(UnitId unit, Set<Reason> reasons) {
    return new UnitSuggestion(
        unit,
        names.getOrDefault(unit, unit.code()),
        reasons.stream().mapToInt(Reason::points).sum(),
        new ArrayList<>(reasons));
  }

  private @Nullable UnitId nearest(Position at) {
    return positioned.stream()
        .filter(one -> metres(at, one.position()) <= NEAR_METRES)
        .min(Comparator.comparingDouble(one -> metres(at, one.position())))
        .map(Profile::unit)
        .orElse(null);
  }

  /** Flat is good enough for a kilometre. */
  private static double metres(Position one, @Nullable Position other) {
    if (other == null) {
      return Double.MAX_VALUE;
    }
    double north = (one.lat() - other.lat()) * METRES_A_DEGREE;
    double east = (one.lon() - other.lon()) * METRES_A_DEGREE * Math.cos(Math.toRadians(one.lat()));
    return Math.hypot(north, east);
  }
}
