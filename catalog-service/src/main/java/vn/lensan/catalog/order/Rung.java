package vn.lensan.catalog.order;

/** Who is asked to answer an order, one after the other. */
public enum Rung {
  HOUSEHOLD,
  /** The community team of its place. */
  VOLUNTEER,
  /** Its cooperative; where it has none, the commune. */
  COOPERATIVE
}
