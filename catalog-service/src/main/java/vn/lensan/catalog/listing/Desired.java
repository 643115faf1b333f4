package vn.lensan.catalog.listing;

/** What we want a channel to show. */
public enum Desired {
  LIVE,
  WITHDRAWN
}
