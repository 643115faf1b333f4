package vn.lensan.onboarding.right;

import java.time.LocalDate;

/** What becomes of erasures. */
public sealed interface ErasureEvent {

  /** Everything that turned the id into a person is gone. */
  record Done(String householdId, LocalDate erasedOn) implements ErasureEvent {}
}
