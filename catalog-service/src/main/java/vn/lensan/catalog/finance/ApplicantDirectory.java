package vn.lensan.catalog.finance;

/** Who keeps the particulars of households; it checks the consent and logs the look, each time. */
@FunctionalInterface
public interface ApplicantDirectory {

  /**
   * @throws FinanceRefused when the household does not (or no longer) agree
   */
  Applicant applicant(String householdId, String partner);
}
