package vn.lensan.onboarding.account;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.personal.Fingerprints;
import vn.lensan.platform.personal.PersonalText;
import vn.lensan.platform.problem.Problem;

/** An account's number, encrypted, and the keyed hash by which two are compared unopened. */
record AccountNumber(PersonalText text, String hash) {
  private static final Pattern FORM = Pattern.compile("[0-9A-Z]{4,34}");

  static @Nullable AccountNumber of(@Nullable String told, Fingerprints fingerprints) {
    if (told == null) {
      return null;
    }
    String plain = told.replaceAll("[\\s.\\-]", "").toUpperCase(Locale.ROOT);
    if (!FORM.matcher(plain).matches()) {
      throw Problem.invalid("account.invalid").error("/number", "account.number");
    }
    return new AccountNumber(new PersonalText(plain), fingerprints.of("account-number", plain));
  }

  static boolean same(@Nullable AccountNumber one, @Nullable AccountNumber other) {
    return Objects.equals(one == null ? null : one.hash, other == null ? null : other.hash);
  }
}
