package vn.lensan.catalog.product;

/** How a product stands with OCOP on a day. */
public enum OcopState {
  /** It never had a certificate. */
  NONE,
  VALID,
  /** It still holds, and ends within 90 days. */
  DUE,
  EXPIRED,
  REVOKED;

  /** With one that ended it may not be on a shelf; without any it may. */
  public boolean endsTheShelf() {
    return this == EXPIRED || this == REVOKED;
  }
}
