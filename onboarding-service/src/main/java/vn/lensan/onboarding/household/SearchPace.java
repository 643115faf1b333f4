package vn.lensan.onboarding.household;

/**
 * How many cells of a way to read next: about as many as the rest of the page needs, by what was
 * expected of them and what was found so far.
 */
final class SearchPace {
  /** Before that many were looked at nobody knows how many of them are wanted. */
  static final int A_SAMPLE = 200;

  private static final int AT_ONCE = 100;
  private static final int MOST_AT_ONCE = 600;
  private static final int MOST_CELLS = 256;

  /** So many times what the page needs is not read at once. */
  private static final int TOO_MANY = 3;

  /** Of cells that hold too many, so small a part is tried next. */
  private static final int FEWER = 3;

  /** So many say nothing yet of what was expected. */
  private static final double NOTHING = 20;

  private double examined;
  private double thought;
  private double aim = AT_ONCE;
  private int wall;

  /** Another way is gone, that leads to fewer who aren't wanted. */
  void narrowed(double missing) {
    examined = 0;
    thought = 0;
    wall = 0;
    aim = enough(missing);
  }

  private static double enough(double missing) {
    return 1.2 * missing;
  }

  double examined() {
    return examined;
  }

  double density(int found) {
    return Math.max(found, 0.5) / examined;
  }

  /** How many are too many to be read at once. */
  int most() {
    return (int) (TOO_MANY * aim + AT_ONCE);
  }

  /**
   * Up to which cell.
   *
   * @param end no farther
   * @param missing for the page
   */
  int next(SearchWay.Cells way, int at, int end, int found, double missing) {
    if (examined > 0) {
      aim = Math.clamp(enough(missing) / density(found), 1, Math.min(MOST_AT_ONCE, 2 * aim));
    }
    double trust = (examined + NOTHING) / (thought + NOTHING);
    int most = Math.min(end, at + MOST_CELLS);
    if (wall > at) {
      most = Math.min(most, part(at, wall));
    }
    double sum = 0;
    int to = at;
    while (to < most && (to == at || sum < aim)) {
      double each = trust * way.expected(to, to + 1);
      if (to > at && sum + each > TOO_MANY * aim) {
        return to;
      }
      sum += each;
      to++;
    }
    return to;
  }

  /** From here to there are too many. */
  int fewer(int at, int to) {
    wall = to;
    return part(at, to);
  }

  private static int part(int at, int to) {
    return at + Math.max(1, (to - at) / FEWER);
  }

  void read(int rows, double expected) {
    examined += rows;
    thought += expected;
  }
}
