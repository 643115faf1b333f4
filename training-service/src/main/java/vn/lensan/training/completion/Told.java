package vn.lensan.training.completion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.text.Folded;

/**
 * What a list told of a completion.
 *
 * @param numberHash keyed hash of platform and certificate number, where there was one
 */
record Told(String platform, LocalDate completedOn, @Nullable String numberHash) {

  /** Whether the other one tells nothing that this one doesn't. */
  boolean saysAlso(Told other) {
    return completedOn.equals(other.completedOn)
        && Folded.of(platform).equals(Folded.of(other.platform))
        && (other.numberHash == null || other.numberHash.equals(numberHash));
  }

  Told correctedBy(Told other) {
    return new Told(
        other.platform,
        other.completedOn,
        other.numberHash == null ? numberHash : other.numberHash);
  }
}
