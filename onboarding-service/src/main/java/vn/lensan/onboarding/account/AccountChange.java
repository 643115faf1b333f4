package vn.lensan.onboarding.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.aggregate.PrivateEntry;
import vn.lensan.platform.idempotency.RequestIds;
import vn.lensan.platform.personal.PersonalText;

/** An entry of the change log of accounts, as households have one. */
record AccountChange(
    String id,
    String accountId,
    String householdId,
    String attribute,
    @Nullable PersonalText oldValue,
    @Nullable PersonalText newValue,
    String actor,
    @Nullable String device,
    @Nullable PersonalText reason,
    Instant at) {
  static final String COLLECTION = "account_changes";

  /** The one attribute that is shown masked. */
  static final String NUMBER = "number";

  /** What an attribute was and became. */
  record Step(String attribute, @Nullable String old, @Nullable String now) {
    static Step of(String attribute, @Nullable Object old, @Nullable Object now) {
      return new Step(attribute, text(old), text(now));
    }

    private static @Nullable String text(@Nullable Object value) {
      return value == null ? null : value.toString();
    }
  }

  static PrivateEntry entry(String accountId, String householdId, Step step, By by) {
    AccountChange change =
        new AccountChange(
            RequestIds.random(),
            accountId,
            householdId,
            step.attribute(),
            PersonalText.ofNullable(step.old()),
            PersonalText.ofNullable(step.now()),
            by.actor(),
            by.device(),
            PersonalText.ofNullable(by.reason()),
            by.at());
    return new PrivateEntry(COLLECTION, change.id(), change);
  }
}
