package vn.lensan.catalog.contract;

/** How a marketplace, or the way to it, can fail. */
public enum Fault {
  /** Answered 500 without asking the marketplace. */
  ERROR_500,
  /** 429 with Retry-After: 1. */
  TOO_MANY,
  /** The marketplace has done it and its answer never comes. */
  SILENCE_AFTERWARDS,
  /** The answer comes a byte at a time. */
  DRIPPING,
  /** Half of the answer. */
  TORN,
  /** 200, and an error inside. */
  OK_WITH_ERROR,
  /** 100 MB before the answer. */
  HUGE,
  /** Sent to another host. */
  REDIRECT
}
