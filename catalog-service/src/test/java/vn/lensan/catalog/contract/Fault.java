package vn.lensan.catalog.contract;

/** How a marketplace, or the way to it, can fail. */
public enum Fault {
  ERROR_500("an answer of 500, nothing done"),
  TOO_MANY("429 with Retry-After: 1"),
  /** The marketplace has done it and its answer never comes. */
  SILENCE_AFTERWARDS("silence after it was done"),
  DRIPPING("an answer of a byte at a time"),
  TORN("half of an answer"),
  OK_WITH_ERROR("200 with an error inside"),
  HUGE("100 MB before the answer"),
  REDIRECT("a redirect to another host");

  private final String words;

  Fault(String words) {
    this.words = words;
  }

  @Override
  public String toString() {
    return words;
  }
}
