package vn.lensan.engines;

/** Why an engine could not start or go on, in one sentence that can be shown to a person. */
public final class EngineProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public EngineProblem(String sentence) {
    super(sentence);
  }

  public EngineProblem(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
