package vn.lensan.catalog.channel.external.http;

/** No call was made: the quota, or our share of it, is used up. */
final class QuotaSpent extends RuntimeException {
  private static final long serialVersionUID = 1L;

  QuotaSpent() {
    super("quota", null, false, false);
  }
}
