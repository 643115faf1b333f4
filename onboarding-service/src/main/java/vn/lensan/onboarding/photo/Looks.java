package vn.lensan.onboarding.photo;

import org.jspecify.annotations.Nullable;

/**
 * How a picture looks to a program. It is kept, so that a later picture can be held against it.
 *
 * @param sharpness variance of the Laplacian at the size it is looked at; null where nobody looked
 * @param print 64 bits of which neighbours are brighter, in hexadecimal; alike pictures differ in
 *     few; null where there is nothing to see
 */
record Looks(@Nullable Double sharpness, @Nullable String print) {
  static final Looks UNKNOWN = new Looks(null, null);

  /**
   * ESTIMATE, not measured on photos of farmers: below it edges are so soft that a buyer sees
   * nothing. A hint rests on it and no refusal.
   */
  static final double BLURRED_BELOW = 40;

  /** ESTIMATE: that many of 64 bits differ at most between two shots of one thing at one moment. */
  static final int ALIKE_WITHIN = 5;

  boolean isBlurred() {
    return sharpness != null && sharpness < BLURRED_BELOW;
  }

  boolean isLike(Looks other) {
    if (print == null || other.print == null) {
      return false;
    }
    long differing = Long.parseUnsignedLong(print, 16) ^ Long.parseUnsignedLong(other.print, 16);
    return Long.bitCount(differing) <= ALIKE_WITHIN;
  }
}
