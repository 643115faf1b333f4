package vn.lensan.platform.audit;

/** What happened to the chain of logs. */
public sealed interface LogHeadEvent {
  /**
   * A day was closed.
   *
   * @param last number of the last entry, counted over all days
   * @param signature over day, last and hash, each on a line
   */
  record Signed(
      String day,
      long entries,
      long last,
      String hash,
      String algorithm,
      String publicKey,
      String signature)
      implements LogHeadEvent {}
}
