package vn.lensan.catalog.order;

/** How it ended that a seller was asked. */
public enum Outcome {
  /** Confirmed while only the household had been asked. */
  IN_TIME,
  /** Confirmed before the deadline, after others had been asked too. */
  SAVED,
  /** Declined before the deadline: answered, not sold. */
  DECLINED,
  /** Nobody answered by the deadline. */
  LOST,
  /** The buyer or the marketplace ended it before the deadline. */
  WITHDRAWN
}
