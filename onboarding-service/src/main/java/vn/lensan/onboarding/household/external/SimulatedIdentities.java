package vn.lensan.onboarding.household.external;

import org.springframework.stereotype.Component;
import vn.lensan.onboarding.household.Identification;
import vn.lensan.onboarding.household.SellerIdentities;

/**
 * Stands in for VNeID until there is a contract with it: what it says hangs on the last digit of
 * the number only, nobody is asked, and no real person is ever identified by it.
 */
@Component
class SimulatedIdentities implements SellerIdentities {

  @Override
  public Identification.State ask(String citizenNumber, String fullName) {
    return switch (citizenNumber.charAt(citizenNumber.length() - 1)) {
      case '0' -> Identification.State.FAILED;
      case '1' -> Identification.State.PENDING;
      default -> Identification.State.IDENTIFIED;
    };
  }
}
