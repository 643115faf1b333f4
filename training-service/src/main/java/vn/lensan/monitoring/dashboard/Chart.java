package vn.lensan.monitoring.dashboard;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Horizontal bars from zero. Lengths are parts of the drawing's width and heights are pixels, so
 * that bars grow with the screen while letters keep their size.
 */
public record Chart(int height, int footY, List<Bar> bars, @Nullable Target target) {
  private static final int TOP = 8;
  private static final int STEP = 48;
  private static final int TEXT = 18;
  private static final int BAR = 26;
  private static final int FOOT = 26;

  /** A bar with its name and its number beside it. */
  public record Bar(String name, String label, int textY, int barY, String width) {}

  /** Where the plan stands, and on which side of it there is room for its name. */
  public record Target(String x, String label, String anchor) {}

  /** A bar before it is drawn; its length in the chart's measure. */
  public record Length(String name, String label, double length) {}

  /**
   * @param least the axis reaches at least so far
   */
  static Chart of(List<Length> lengths, double least, @Nullable Double target, String targetLabel) {
    double most = lengths.stream().mapToDouble(Length::length).reduce(least, Math::max);
    double scale = most <= 0 ? 1 : most;
    List<Bar> bars =
        IntStream.range(0, lengths.size())
            .mapToObj(place -> bar(lengths.get(place), place, scale))
            .toList();
    int end = TOP + lengths.size() * STEP;
    Target line =
        target == null
            ? null
            : new Target(
                percent(target / scale), targetLabel, target / scale > 0.5 ? "end" : "start");
    return new Chart(end + FOOT, end + TEXT, bars, line);
  }

  private static Bar bar(Length length, int place, double scale) {
    int y = TOP + place * STEP;
    return new Bar(
        length.name(),
        length.label(),
        y + TEXT,
        y + BAR,
        percent(Math.max(0, length.length()) / scale));
  }

  private static String percent(double part) {
    return String.format(Locale.ROOT, "%.2f%%", part * 100);
  }
}
