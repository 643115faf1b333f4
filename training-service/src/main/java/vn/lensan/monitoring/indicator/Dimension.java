package vn.lensan.monitoring.indicator;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By what a metric can be told apart. */
public enum Dimension {
  CHANNEL,
  STATUS,
  /** How far an account got. */
  RUNG,
  /** With what a household was helped. */
  KIND,
  TEAM,
  /** The length of time over which different things are counted; never asked for by itself. */
  PERIOD;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Dimension> named(String id) {
    return Arrays.stream(values()).filter(dimension -> dimension.id().equals(id)).findFirst();
  }
}
