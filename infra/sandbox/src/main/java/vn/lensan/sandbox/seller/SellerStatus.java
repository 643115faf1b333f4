package vn.lensan.sandbox.seller;

/** Where a seller's shop stands. */
public enum SellerStatus {
  PENDING,
  ACTIVE,
  REJECTED,
  CLOSED;

  public boolean takesItems() {
    return this == PENDING || this == ACTIVE;
  }
}
