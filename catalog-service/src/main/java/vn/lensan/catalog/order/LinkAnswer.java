package vn.lensan.catalog.order;

/** What can be answered by a link. */
public enum LinkAnswer {
  CONFIRM,
  DECLINE,
  CALL
}
