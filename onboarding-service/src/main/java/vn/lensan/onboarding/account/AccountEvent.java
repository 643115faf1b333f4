package vn.lensan.onboarding.account;

import java.time.LocalDate;

/** What happened to an account. */
public sealed interface AccountEvent {

  record Requested(String accountId, String householdId, AccountKind kind, String provider)
      implements AccountEvent {}

  record Opened(
      String accountId, String householdId, AccountKind kind, String provider, LocalDate openedOn)
      implements AccountEvent {}
}
