package vn.lensan.onboarding.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.personal.PersonalText;

/** An entry of an account's history as it is shown: numbers masked. */
public record AccountChangeView(
    String attribute,
    @Nullable String was,
    @Nullable String became,
    String by,
    @Nullable String device,
    @Nullable String reason,
    Instant at) {
  static AccountChangeView of(AccountChange change) {
    boolean hidden = change.attribute().equals(AccountChange.NUMBER);
    return new AccountChangeView(
        change.attribute(),
        shown(change.oldValue(), hidden),
        shown(change.newValue(), hidden),
        change.actor(),
        change.device(),
        shown(change.reason(), false),
        change.at());
  }

  private static @Nullable String shown(@Nullable PersonalText text, boolean hidden) {
    if (text == null) {
      return null;
    }
    return hidden ? text.masked() : text.value();
  }
}
