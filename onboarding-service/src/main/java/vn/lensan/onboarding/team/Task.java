package vn.lensan.onboarding.team;

/** What a household is asked about afterwards. */
public record Task(Kind kind, String id) {

  /** Which kind of task. */
  public enum Kind {
    HELP,
    DIFFICULTY
  }
}
