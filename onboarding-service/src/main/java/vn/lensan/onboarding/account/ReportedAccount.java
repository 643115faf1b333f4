package vn.lensan.onboarding.account;

/**
 * The account after a report.
 *
 * @param isNew the report made it
 */
public record ReportedAccount(AccountView account, boolean isNew) {}
