package vn.lensan.proof.cases;

/** How much of each case is run. */
public enum Depth {
  /** A few points, in every build. */
  SAMPLE,
  /** All of it, by {@code mvn verify -Pproof}. */
  FULL;

  <T> T of(T sample, T full) {
    return this == SAMPLE ? sample : full;
  }
}
