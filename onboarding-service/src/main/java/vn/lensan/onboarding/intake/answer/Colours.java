package vn.lensan.onboarding.intake.answer;

/** The two colours of an answer; never alone, a comment says the rest. */
final class Colours {
  static final String REFUSED = "F8CFC9";
  static final String DOUBTFUL = "FFE7A8";

  private Colours() {}

  static String of(boolean refused) {
    return refused ? REFUSED : DOUBTFUL;
  }
}
