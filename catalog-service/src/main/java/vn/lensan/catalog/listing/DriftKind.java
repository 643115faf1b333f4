package vn.lensan.catalog.listing;

/** How a shop differs from what we wish. */
public enum DriftKind {
  PRICE,
  QUANTITY,
  TEXT,
  PICTURES,
  BADGE,
  /** Shown though it is to be down, or down though it is to be shown. */
  STATE,
  /** A second item of one listing. */
  DOUBLE,
  /** An item that no listing of ours is about. */
  UNKNOWN,
  /** An item that we know of and the shop does not have. */
  MISSING
}
