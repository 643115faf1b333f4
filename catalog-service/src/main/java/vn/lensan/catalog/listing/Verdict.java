package vn.lensan.catalog.listing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decided about one difference, and how the listing stood when it was found.
 *
 * @param finding says what was decided on; a verdict that comes twice is done once
 * @param item the one over there; of a double the second one
 * @param ours what we wished then of the part that differs
 * @param wish counts our wishes then
 * @param seenAt when the shop was read
 */
public record Verdict(
    String finding,
    Choice choice,
    DriftKind kind,
    @Nullable String item,
    @Nullable String ours,
    long wish,
    Instant seenAt) {

  /** Who is right; LEAVE leaves both as they are. */
  public enum Choice {
    OURS,
    THEIRS,
    LEAVE
  }

  /** Whether this mark is an answer to the same question, whichever. */
  boolean isAnsweredBy(@Nullable String mark) {
    return mark != null && mark.startsWith(finding + '=');
  }

  String mark() {
    return finding + '=' + choice;
  }
}
