package vn.lensan.catalog.channel;

/** How a marketplace shows an item. */
public enum ItemState {
  PENDING,
  LIVE,
  REJECTED,
  WITHDRAWN
}
