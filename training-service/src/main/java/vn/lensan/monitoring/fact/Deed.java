package vn.lensan.monitoring.fact;

import java.time.LocalDate;

/** Something done with a shop on a day. */
record Deed(String channel, LocalDate day, Kind kind) {
  /** From an account to one that sells. */
  enum Kind {
    /** The shop was opened: without that, nothing of it counts. */
    OPENED,
    /** Sought, or asked. */
    USED,
    LISTED,
    ORDERED,
    CONFIRMED,
    DELIVERED
  }
}
