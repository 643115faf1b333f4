package vn.lensan.catalog.listing;

/** Who waits for it: a person, or nobody in particular. */
public enum Lane {
  INTERACTIVE,
  /** Lists, certificates, reconciliation; a fifth of the places is theirs however many wait. */
  BULK
}
