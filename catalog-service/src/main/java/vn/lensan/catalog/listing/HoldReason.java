package vn.lensan.catalog.listing;

/** Why we take down what people want shown. */
public enum HoldReason {
  OCOP_EXPIRED,
  OCOP_REVOKED
}
