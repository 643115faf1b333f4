package vn.lensan.onboarding.household;

import org.springframework.http.HttpStatus;
import vn.lensan.platform.problem.Problem;

/** Why something can't be done with a household. */
final class HouseholdRefusal {
  private HouseholdRefusal() {}

  /** Also for one outside the scope: nobody learns that it exists. */
  static Problem notFound(String id) {
    return Problem.notFound("household.not-found").with("id", id);
  }

  static Problem ownRegistration() {
    return Problem.of(HttpStatus.FORBIDDEN, "household.own-registration");
  }

  static Problem notWaiting(HouseholdStatus status) {
    return Problem.conflict("household.not-waiting").with("householdStatus", status);
  }

  static Problem notVerified() {
    return Problem.conflict("household.not-verified");
  }

  static Problem phoneMissing() {
    return Problem.conflict("household.phone-missing");
  }

  static Problem ambiguous() {
    return Problem.conflict("household.ambiguous");
  }

  static Problem unitFixed() {
    return Problem.invalid("household.unit-fixed").error("/unit", "unit.fixed");
  }

  static Problem movedByList() {
    return Problem.invalid("household.invalid").error("/unit", "unit.fixed");
  }

  static Problem codeUnknown() {
    return Problem.invalid("household.invalid").error("/code", "code.unknown");
  }

  static Problem consentMissing(String purpose, String receiver) {
    return Problem.conflict("consent.missing").with("purpose", purpose).with("receiver", receiver);
  }

  static Problem consentNotFound(String id) {
    return Problem.notFound("consent.not-found").with("id", id);
  }

  static Problem mergeOfItself() {
    return Problem.invalid("merge.of-itself").error("/keep", "merge.of-itself");
  }

  static Problem isAlias(String id, String into) {
    return Problem.conflict("household.merged").with("id", id).with("mergedInto", into);
  }

  static Problem consentIdUsed(String id) {
    return Problem.conflict("consent.id-used").with("id", id);
  }

  static Problem restricted() {
    return Problem.conflict("household.restricted");
  }

  static Problem erased() {
    return Problem.of(HttpStatus.GONE, "household.erased");
  }

  static Problem closed() {
    return Problem.conflict("household.closed");
  }

  static Problem notClosed(HouseholdStatus status) {
    return Problem.conflict("household.not-closed").with("householdStatus", status);
  }

  static Problem tooManyMembers(int most) {
    return Problem.conflict("member.too-many").with("most", most);
  }

  static Problem memberNotFound(String id) {
    return Problem.notFound("member.not-found").with("id", id);
  }

  static Problem outsideScope() {
    return Problem.of(HttpStatus.FORBIDDEN, "scope.outside");
  }
}
