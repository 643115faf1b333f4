package vn.lensan.onboarding.duplicate;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.household.HouseholdTraits;
import vn.lensan.platform.personal.Fingerprints;

/** A keyed hash, so that a stored pair tells nobody what its households have in common. */
@Component
final class KeyedDecidingValues implements DecidingValues {
  private static final String KIND = "duplicate-deciding";
  private final Fingerprints fingerprints;

  KeyedDecidingValues(Fingerprints fingerprints) {
    this.fingerprints = fingerprints;
  }

  @Override
  public String of(HouseholdTraits first, HouseholdTraits second) {
    return fingerprints.of(KIND, values(first) + '\n' + values(second));
  }

  private static String values(HouseholdTraits of) {
    return Stream.of(of.citizenHash(), of.phoneHash(), of.nameKey(), of.birthYear())
        .map(value -> Objects.toString(value, ""))
        .collect(Collectors.joining("\t"));
  }
}
