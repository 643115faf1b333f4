package vn.lensan.local;

/** Why the local system can't start: one plain sentence for the person at the keyboard. */
final class LocalProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LocalProblem(String sentence) {
    super(sentence);
  }
}
