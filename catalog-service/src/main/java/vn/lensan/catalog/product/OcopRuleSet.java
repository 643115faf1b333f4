package vn.lensan.catalog.product;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * How products are ranked under one decision.
 *
 * @param mostPoints of the parts A, B and C; together 100
 * @param lines the least points for 5, 4, 3 and 2 stars
 * @param rankedBy who decides on 3, 4 and 5 stars; empty where we don't know
 */
public record OcopRuleSet(
    String decision,
    LocalDate inForceFrom,
    List<Integer> mostPoints,
    List<Integer> lines,
    List<String> rankedBy) {
  private static final int MOST_STARS = 5;
  private static final int FEWEST_WITH_RANKER = 3;

  /**
   * Scores are averages of a council, so they have fractions. A score just below a line stays below
   * it: 89.9 is four stars, for no source says that anybody rounds up.
   */
  public int starsOf(BigDecimal score) {
    for (int step = 0; step < lines.size(); step++) {
      if (score.compareTo(BigDecimal.valueOf(lines.get(step))) >= 0) {
        return MOST_STARS - step;
      }
    }
    return 1;
  }

  /** Who decides on that many stars; empty where we don't know. */
  public String rankerOf(int stars) {
    int place = stars - FEWEST_WITH_RANKER;
    return place >= 0 && place < rankedBy.size() ? rankedBy.get(place) : "";
  }
}
