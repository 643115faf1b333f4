package vn.lensan.platform.web;

/** A version as its ETag: {@code "3"}. */
public final class ETags {
  private ETags() {}

  public static String of(long version) {
    return '"' + Long.toString(version) + '"';
  }
}
