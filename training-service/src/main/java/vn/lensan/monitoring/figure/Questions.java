package vn.lensan.monitoring.figure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lensan.monitoring.indicator.Dimension;
import vn.lensan.monitoring.indicator.Indicator;
import vn.lensan.monitoring.indicator.Indicators;
import vn.lensan.monitoring.period.Period;
import vn.lensan.monitoring.period.PeriodType;
import vn.lensan.monitoring.place.Place;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.time.Days;

/** Makes sense of what is asked, within the caller's scope. */
@Component
public class Questions {
  private static final String BY_UNIT = "unit";
  private static final String TEAM_ID = "teamId";
  private final Indicators indicators;
  private final AskedUnits units;
  private final AskedTeams teams;
  private final Clock clock;

  Questions(Indicators indicators, AskedUnits units, AskedTeams teams, Clock clock) {
    this.indicators = indicators;
    this.units = units;
    this.teams = teams;
    this.clock = clock;
  }

  /** As it came. */
  public record Asked(
      List<String> indicators,
      @Nullable String unit,
      @Nullable String boundary,
      @Nullable String periodType,
      @Nullable String period,
      @Nullable String breakdown,
      @Nullable String teamId) {

    public Asked about(List<String> others) {
      return new Asked(others, unit, boundary, periodType, period, breakdown, teamId);
    }

    public Asked at(String other) {
      return new Asked(indicators, other, null, periodType, period, breakdown, teamId);
    }

    public Asked by(String other) {
      return new Asked(indicators, unit, boundary, periodType, period, other, teamId);
    }

    boolean isOfTeam() {
      return teamId != null && !teamId.isBlank();
    }
  }

  public FigureQuery understood(Asked asked, Scope scope) {
    List<Indicator> wanted =
        asked.indicators().isEmpty()
            ? indicators.all().stream().filter(one -> isToldOf(one, asked)).toList()
            : asked.indicators().stream().map(this::indicator).toList();
    Period period = period(asked.periodType(), asked.period());
    Dimension by = breakdown(asked.breakdown(), wanted);
    if (asked.isOfTeam()) {
      return ofTeam(asked, wanted, period, scope);
    }
    List<Place> told = units.of(asked, scope);
    return new FigureQuery(
        wanted,
        told,
        period,
        BY_UNIT.equals(asked.breakdown()),
        by,
        by == Dimension.TEAM ? teams.in(told, period, scope) : null);
  }

  private static boolean isToldOf(Indicator indicator, Asked asked) {
    return !asked.isOfTeam() || indicator.isToldBy(Dimension.TEAM);
  }

  /** A team is asked for instead of a unit, and has none below it. */
  private FigureQuery ofTeam(Asked asked, List<Indicator> wanted, Period period, Scope scope) {
    if (asked.unit() != null && !asked.unit().isBlank()) {
      throw FigureProblems.unknownParameter("unit");
    }
    Dimension by = breakdown(asked.breakdown(), wanted);
    boolean told = wanted.stream().allMatch(one -> one.isToldBy(Dimension.TEAM));
    if (!told || by == Dimension.TEAM || BY_UNIT.equals(asked.breakdown())) {
      throw FigureProblems.noBreakdown(
          told ? String.valueOf(asked.breakdown()) : TEAM_ID, possible(wanted));
    }
    KnownTeam team =
        teams.one(String.valueOf(asked.teamId()), units.boundary(asked.boundary()), scope);
    return new FigureQuery(wanted, List.of(team.place()), period, false, by, List.of(team));
  }

  private Indicator indicator(String id) {
    return indicators.find(id).orElseThrow(() -> FigureProblems.unknownIndicator(id));
  }

  private Period period(@Nullable String typeText, @Nullable String text) {
    PeriodType type = type(typeText);
    LocalDate today = Days.today(clock);
    if (text == null || text.isBlank()) {
      return Period.of(type == null ? PeriodType.TO_DATE : type, today);
    }
    return Period.named(text)
        .filter(period -> type == null || period.type() == type)
        .orElseThrow(() -> FigureProblems.unknownPeriod(text));
  }

  private static @Nullable PeriodType type(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    return Arrays.stream(PeriodType.values())
        .filter(type -> type.name().equals(text))
        .findFirst()
        .orElseThrow(() -> FigureProblems.unknownPeriodType(text));
  }

  private static @Nullable Dimension breakdown(@Nullable String text, List<Indicator> wanted) {
    if (text == null || text.isBlank() || text.equals(BY_UNIT)) {
      return null;
    }
    return Dimension.named(text)
        .filter(dim -> wanted.stream().allMatch(wish -> wish.isToldBy(dim)))
        .orElseThrow(() -> FigureProblems.noBreakdown(text, possible(wanted)));
  }

  private static List<String> possible(List<Indicator> wanted) {
    return Stream.concat(
            Stream.of(BY_UNIT),
            Arrays.stream(Dimension.values())
                .filter(dim -> wanted.stream().allMatch(wish -> wish.isToldBy(dim)))
                .map(Dimension::id))
        .toList();
  }
}
