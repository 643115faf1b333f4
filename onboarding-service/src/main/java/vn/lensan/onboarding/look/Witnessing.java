package vn.lensan.onboarding.look;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.household.HouseholdQuery;
import vn.lensan.onboarding.household.Witness;
import vn.lensan.onboarding.unit.OrgUnitService;
import vn.lensan.platform.idempotency.RequestIds;
import vn.lensan.platform.personal.Fingerprints;
import vn.lensan.platform.personal.PersonalText;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.unit.UnitId;

/** Writes one entry for each search and each read, before it is answered. */
@Component
class Witnessing implements Witness {
  static final String TERM = "look-term";

  private final Looks looks;
  private final GlassBreaks glass;
  private final OrgUnitService units;
  private final Fingerprints fingerprints;
  private final Clock clock;

  Witnessing(
      Looks looks,
      GlassBreaks glass,
      OrgUnitService units,
      Fingerprints fingerprints,
      Clock clock) {
    this.looks = looks;
    this.glass = glass;
    this.units = units;
    this.fingerprints = fingerprints;
    this.clock = clock;
  }

  @Override
  public void searched(HouseholdQuery query, List<String> found, Caller caller) {
    looks.note(
        new Look(
            RequestIds.random(),
            clock.instant(),
            LookPurpose.SEARCH,
            caller.client(),
            roles(caller),
            List.copyOf(caller.scope().units()),
            paths(caller),
            found,
            PersonalText.ofNullable(typed(query)),
            query.term().map(term -> fingerprints.of(TERM, term)).orElse(null),
            null));
  }

  @Override
  public void read(String household, List<String> within, Caller caller) {
    boolean outside = !caller.scope().covers(within);
    looks.note(
        new Look(
            RequestIds.random(),
            clock.instant(),
            LookPurpose.READ,
            caller.client(),
            roles(caller),
            List.copyOf(caller.scope().units()),
            outside ? within : paths(caller),
            List.of(household),
            null,
            null,
            outside ? open(household, caller).map(GlassBreak::id).orElse(null) : null));
  }

  @Override
  public boolean admits(String household, Caller caller) {
    return open(household, caller).isPresent();
  }

  private Optional<GlassBreak> open(String household, Caller caller) {
    return caller.isAnyOf(GlassService.MAY_BREAK)
        ? glass.running(household, caller.client(), clock.instant())
        : Optional.empty();
  }

  private static List<String> roles(Caller caller) {
    return caller.roles().stream().map(Enum::name).sorted().toList();
  }

  private List<String> paths(Caller caller) {
    return caller.scope().units().stream().flatMap(unit -> path(unit).stream()).distinct().toList();
  }

  /** A unit that no map knows stands for itself. */
  Collection<String> path(String unit) {
    return Stream.concat(
            Stream.of(unit), units.path(UnitId.parse(unit)).stream().map(UnitId::toString))
        .collect(Collectors.toSet());
  }

  private static @Nullable String typed(HouseholdQuery query) {
    String typed =
        Stream.of(query.q(), query.village(), query.crop())
            .filter(Objects::nonNull)
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining(" | "));
    return typed.isEmpty() ? null : typed;
  }
}
