package vn.lensan.admission;

/** What became of somebody who asked for a place. */
public enum Verdict {
  /** Whoever was admitted must leave again. */
  ADMITTED,
  /** The key had its share and asked for more. */
  BEYOND_ITS_SHARE,
  /** The key asked for no more than its share, but there is no room. */
  NO_ROOM
}
