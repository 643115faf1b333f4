package vn.lensan.onboarding.office;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.unit.OrgUnitService;
import vn.lensan.onboarding.unit.OrgUnitView;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.unit.UnitId;

/** The units that a reader may narrow a list to: those right below their own. */
@Component
public final class Places {
  private final OrgUnitService units;

  Places(OrgUnitService units) {
    this.units = units;
  }

  public List<UnitChoice> choices(Caller caller) {
    Collator vietnamese = Collator.getInstance(Locale.of("vi", "VN"));
    return caller.scope().units().stream()
        .flatMap(unit -> parsed(unit).stream())
        .flatMap(this::below)
        .map(unit -> new UnitChoice(unit.code(), unit.name()))
        .distinct()
        .sorted(Comparator.comparing(UnitChoice::name, vietnamese))
        .toList();
  }

  private Stream<OrgUnitView> below(UnitId unit) {
    return units.boundaryInForce().equals(unit.boundary())
        ? units.childrenOf(unit).stream()
        : Stream.empty();
  }

  /** The unit of a filter, on the boundary in force. */
  public @Nullable UnitId chosen(@Nullable String code) {
    if (code == null || code.isBlank()) {
      return null;
    }
    return parsed(units.boundaryInForce() + ":" + code)
        .filter(units::knows)
        .orElseThrow(
            () ->
                Problem.of(HttpStatus.BAD_REQUEST, "unit.unknown").error("/unit", "unit.unknown"));
  }

  private static Optional<UnitId> parsed(String unit) {
    try {
      return Optional.of(UnitId.parse(unit));
    } catch (IllegalArgumentException noUnit) {
      return Optional.empty();
    }
  }
}
