package vn.lensan.onboarding.intake;

import java.util.Optional;

/** A validation token: the job that validated, and what only whoever asked it knows. */
record TokenOfValidation(String job, String secret) {
  private static final int LONGEST = 200;

  static Optional<TokenOfValidation> parse(String token) {
    int dot = token.indexOf('.');
    return token.length() > LONGEST || dot < 1
        ? Optional.empty()
        : Optional.of(new TokenOfValidation(token.substring(0, dot), token.substring(dot + 1)));
  }

  String text() {
    return job + '.' + secret;
  }
}
