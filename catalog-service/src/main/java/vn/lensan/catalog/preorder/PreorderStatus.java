package vn.lensan.catalog.preorder;

/** Where a request stands. */
public enum PreorderStatus {
  /** Nobody who could give it was found. */
  OPEN,
  /** Teams are asked. */
  MATCHED,
  /** All that was asked for, or all that could be found, is promised. */
  ACCEPTED,
  /** All who were asked declined. */
  DECLINED,
  /** The buyer asks no more; what was promised stays promised. */
  CLOSED
}
