package vn.lensan.onboarding.household;

import java.util.Optional;

/**
 * A port: the code by which a place is found without a street or a number. The nation's own service
 * (Vpostcode) gives one to every household; it is not connected yet.
 */
@FunctionalInterface
public interface DigitalAddresses {

  /** Empty where the position is too rough to tell one house from the next. */
  Optional<String> codeOf(Position position);
}
