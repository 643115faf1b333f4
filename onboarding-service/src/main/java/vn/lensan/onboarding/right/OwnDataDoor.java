package vn.lensan.onboarding.right;

import org.springframework.stereotype.Service;
import vn.lensan.onboarding.household.OwnData;
import vn.lensan.onboarding.household.PersonRights;
import vn.lensan.platform.security.Caller;

/**
 * A person's data for that person, without a request on paper; each look is logged all the same.
 */
@Service
public class OwnDataDoor {
  private final OwnDataLooks looks;
  private final PersonRights rights;

  OwnDataDoor(OwnDataLooks looks, PersonRights rights) {
    this.looks = looks;
    this.rights = rights;
  }

  /**
   * @param by the visit in place of a request
   */
  public OwnData shown(String by, String householdId, Caller caller) {
    looks.note(by, householdId, caller.client());
    return rights.ownData(householdId, caller);
  }
}
