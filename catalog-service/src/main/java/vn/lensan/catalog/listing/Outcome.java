package vn.lensan.catalog.listing;

/** How the channel answered last, apart from how far the work is. */
public enum Outcome {
  OK,
  /** It will not show it; the reasons say why. Trying again would not help. */
  BUSINESS_FAILURE
}
