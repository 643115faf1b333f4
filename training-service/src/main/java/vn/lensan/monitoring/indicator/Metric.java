package vn.lensan.monitoring.indicator;

import static vn.lensan.monitoring.indicator.Dimension.CHANNEL;
import static vn.lensan.monitoring.indicator.Dimension.KIND;
import static vn.lensan.monitoring.indicator.Dimension.PERIOD;
import static vn.lensan.monitoring.indicator.Dimension.RUNG;
import static vn.lensan.monitoring.indicator.Dimension.STATUS;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What facts count. Indicators are put together from these. */
public enum Metric {
  HOUSEHOLD,
  REFUSED_ROW,
  COOPERATIVE_HOUSEHOLD,
  TRAINED_BASIC,
  /** In whichever way; once however often. */
  TRAINED,
  DIFFICULTY,
  DIFFICULTY_IN_TIME,
  SELLER_ACCOUNT(false, true, List.of(Set.of(CHANNEL))),
  PAYMENT_ACCOUNT,
  /** Each account once in every period in which it was used; so these are sums, too. */
  ACTIVE_ACCOUNT(
      false, false, List.of(Set.of(PERIOD), Set.of(PERIOD, RUNG), Set.of(PERIOD, CHANNEL))),
  VISIT(false, false, List.of(Set.of(), Set.of(CHANNEL))),
  LIVE_PRODUCT(false, true, List.of(Set.of(CHANNEL))),
  FLAGSHIP,
  /** A province with enough complete ones. */
  FLAGSHIP_READY,
  PROVINCE,
  SUPPLIER,
  INPUT,
  INPUT_LIVE(false, true, List.of(Set.of(CHANNEL))),
  INPUT_COMPLETE,
  INPUT_PREFERENTIAL(true, false, List.of(Set.of())),
  OCOP_CERTIFIED(true, false, List.of(Set.of())),
  OCOP_ON_BOTH(true, false, List.of(Set.of())),
  ORDER(false, false, List.of(Set.of(), Set.of(STATUS), Set.of(CHANNEL))),
  ORDER_VALUE(false, false, List.of(Set.of(), Set.of(STATUS), Set.of(CHANNEL))),
  TEAM,
  /** Each team once in every period in which it did something. */
  ACTIVE_TEAM(false, false, List.of(Set.of(PERIOD))),
  /** Each household once in every period: by anybody, and for each team by that team. */
  ASSISTED(false, false, List.of(Set.of(PERIOD, KIND, Dimension.TEAM))),
  /** Looked up beside figures, never summed. */
  TEAM_TARGET(false, false, List.of()),
  /** Scores are whole numbers, and so are their sums: a mean is told from these, never kept. */
  SCORE(false, false, List.of(Set.of(), Set.of(Dimension.TEAM))),
  ANSWER(false, false, List.of(Set.of(), Set.of(Dimension.TEAM))),
  LIKED(false, false, List.of(Set.of(), Set.of(Dimension.TEAM)));

  private static final Set<Metric> EVENTS =
      EnumSet.of(
          DIFFICULTY,
          DIFFICULTY_IN_TIME,
          ACTIVE_ACCOUNT,
          VISIT,
          ORDER,
          ORDER_VALUE,
          ACTIVE_TEAM,
          ASSISTED,
          SCORE,
          ANSWER,
          LIKED);

  /** On any marketplace, and on both that the programme names. */
  public static final String ANY = "ANY";

  public static final String BOTH = "BOTH";

  private final boolean endsAhead;
  private final boolean anyAndBoth;
  private final List<Set<Dimension>> groupings;

  Metric() {
    this(false, false, List.of(Set.of()));
  }

  Metric(boolean endsAhead, boolean anyAndBoth, List<Set<Dimension>> groupings) {
    this.endsAhead = endsAhead;
    this.anyAndBoth = anyAndBoth;
    this.groupings = groupings;
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Metric named(String id) {
    return Arrays.stream(values())
        .filter(metric -> metric.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("unknown metric " + id));
  }

  /** Whether the day on which a fact ends is known before it has come, as with a certificate's. */
  public boolean endsAhead() {
    return endsAhead;
  }

  /** Whether a thing counted on two marketplaces is one thing: then "any" isn't their sum. */
  public boolean hasAnyAndBoth() {
    return anyAndBoth;
  }

  /** The sets of dimensions for which sums are kept. */
  public List<Set<Dimension>> groupings() {
    return groupings;
  }

  /** Whether there are sums of its own for each length of time, since days don't add up. */
  public boolean isByPeriod() {
    return !groupings.isEmpty()
        && groupings.stream().allMatch(grouping -> grouping.contains(PERIOD));
  }

  /** Whether it happens in a period; else it is there at the period's end. */
  public boolean isEvent() {
    return EVENTS.contains(this);
  }

  /** Under what the undivided sum is kept. */
  public Map<String, String> whole() {
    if (this == ASSISTED) {
      return Map.of(KIND.id(), ANY, Dimension.TEAM.id(), ANY);
    }
    return anyAndBoth ? Map.of(CHANNEL.id(), ANY) : Map.of();
  }
}
