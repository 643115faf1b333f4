package vn.lensan.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the rounds of one measurement gave. */
public record Spread(double median, double min, double max) {

  public static Spread of(List<Double> rounds) {
    List<Double> sorted = rounds.stream().sorted().toList();
    int middle = sorted.size() / 2;
    double median =
        sorted.size() % 2 == 1
            ? sorted.get(middle)
            : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    return new Spread(median, sorted.getFirst(), sorted.getLast());
  }

  /** Such as {@code 1,234 (1,100–1,300)}. */
  public String text(int decimals) {
    String number = "%,." + decimals + "f";
    return String.format(
        Locale.ROOT, number + " (" + number + "–" + number + ")", median, min, max);
  }

  public Map<String, Object> json() {
    return Map.of("median", rounded(median), "min", rounded(min), "max", rounded(max));
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
