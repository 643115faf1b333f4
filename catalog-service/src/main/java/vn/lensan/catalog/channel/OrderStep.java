package vn.lensan.catalog.channel;

/** Where an order is on its way, in the marketplaces' common words. */
public enum OrderStep {
  PLACED,
  CONFIRMED,
  PACKED,
  SHIPPED,
  DELIVERED,
  CANCELLED,
  RETURNED,
  FAILED
}
