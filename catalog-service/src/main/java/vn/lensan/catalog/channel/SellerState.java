package vn.lensan.catalog.channel;

/** How far a marketplace is with a seller. */
public enum SellerState {
  PENDING,
  ACTIVE,
  REJECTED,
  CLOSED
}
