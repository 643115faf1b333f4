package vn.lensan.onboarding.duplicate;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.household.HouseholdTraits;
import vn.lensan.platform.personal.Fingerprints;

/** One keyed hash of all that decides about a pair: whether any of it changed, and no more. */
@Component
final class DecidingValues {
  private static final String KIND = "duplicate-deciding";
  private final Fingerprints fingerprints;

  DecidingValues(Fingerprints fingerprints) {
    this.fingerprints = fingerprints;
  }

  String of(HouseholdTraits first, HouseholdTraits second) {
    return fingerprints.of(KIND, values(first) + '\n' + values(second));
  }

  private static String values(HouseholdTraits of) {
    return Stream.of(of.citizenHash(), of.phoneHash(), of.nameKey(), of.birthYear())
        .map(value -> Objects.toString(value, ""))
        .collect(Collectors.joining("\t"));
  }
}
