package vn.lensan.onboarding.account;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where money goes: with which bank, wallet or operator, and under which number.
 *
 * @param institution a code of the dated list; null while it isn't told
 */
record Payee(@Nullable String institution, @Nullable AccountNumber number) {
  static final Payee UNKNOWN = new Payee(null, null);

  boolean same(Payee other) {
    return Objects.equals(institution, other.institution)
        && AccountNumber.same(number, other.number);
  }

  /** What is told anew, over what is known. */
  Payee with(Payee told) {
    return new Payee(
        told.institution == null ? institution : told.institution,
        told.number == null ? number : told.number);
  }

  @Nullable String plain() {
    return number == null ? null : number.text().value();
  }

  @Nullable String masked() {
    return number == null ? null : number.text().masked();
  }
}
