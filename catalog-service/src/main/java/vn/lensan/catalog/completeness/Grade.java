package vn.lensan.catalog.completeness;

/** How good a product's page would be; the lines are ours, no marketplace's. */
public enum Grade {
  A,
  B,
  C,
  D;

  private static final int GOOD = 90;
  private static final int FAIR = 70;
  private static final int POOR = 40;

  /**
   * @param percent of what makes a good page
   * @param listable whether the minimum is met; without it the page is none
   */
  static Grade of(int percent, boolean listable) {
    if (!listable || percent < POOR) {
      return D;
    }
    if (percent < FAIR) {
      return C;
    }
    return percent < GOOD ? B : A;
  }
}
