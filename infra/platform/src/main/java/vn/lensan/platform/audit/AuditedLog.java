package vn.lensan.platform.audit;

/**
 * A collection of log entries that shall be sealed. A bean of the feature that writes it. Entries
 * are only ever added; an erasure may take personal values out, and then sets {@link #ERASED}.
 */
public record AuditedLog(String collection) {
  /** When personal values were taken out of an entry. */
  public static final String ERASED = "erased";

  /** Where the seal's number stands in an entry. */
  static final String SEAL = "seal";
}
