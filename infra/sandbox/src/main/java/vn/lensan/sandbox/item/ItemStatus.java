package vn.lensan.sandbox.item;

/** Where an item stands. */
public enum ItemStatus {
  PENDING,
  LIVE,
  REJECTED,
  WITHDRAWN
}
