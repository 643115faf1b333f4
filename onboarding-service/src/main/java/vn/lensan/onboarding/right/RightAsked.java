package vn.lensan.onboarding.right;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request as it is taken down.
 *
 * @param receivedOn today when it is not told
 * @param note in the person's own words; encrypted, never shown outside the request
 */
public record RightAsked(
    String householdId,
    RightKind kind,
    Way way,
    @Nullable LocalDate receivedOn,
    @Nullable String note) {

  RightAsked of(String household) {
    return new RightAsked(household, kind, way, receivedOn, note);
  }

  /** How it reached us. */
  public enum Way {
    IN_PERSON,
    PHONE,
    LETTER,
    ONLINE
  }
}
