package vn.lensan.onboarding.look;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.onboarding.household.HouseholdPlaces.Place;
import vn.lensan.platform.aggregate.Aggregate;
import vn.lensan.platform.personal.PersonalText;

/** Somebody reads one household outside the own units, for a while, and gives a reason for it. */
@Document(GlassBreak.COLLECTION)
final class GlassBreak extends Aggregate {
  static final String COLLECTION = "glass_breaks";
  static final Duration LASTS = Duration.ofHours(3);

  private final String householdId;
  private final String code;
  private final List<String> within;
  private final String client;
  private final List<String> units;
  private final Instant at;
  private Instant until;
  private GlassState state = GlassState.OPEN;
  private @Nullable PersonalText reason;
  private @Nullable GlassVerdict verdict;
  private @Nullable PersonalText note;
  private @Nullable String reviewedBy;
  private @Nullable Instant reviewedAt;

  @PersistenceCreator
  GlassBreak(
      String id,
      String householdId,
      String code,
      List<String> within,
      String client,
      List<String> units,
      Instant at,
      Instant until) {
    super(id);
    this.householdId = householdId;
    this.code = code;
    this.within = within;
    this.client = client;
    this.units = units;
    this.at = at;
    this.until = until;
  }

  static GlassBreak of(
      String id, Place place, String client, List<String> units, String reason, Instant now) {
    Instant at = now.truncatedTo(ChronoUnit.MILLIS);
    GlassBreak broken =
        new GlassBreak(
            id,
            place.householdId(),
            place.code(),
            place.within(),
            client,
            units,
            at,
            at.plus(LASTS));
    broken.reason = new PersonalText(reason);
    return broken;
  }

  /** Never by who broke it. What was not justified ends at once. */
  void review(GlassVerdict decided, @Nullable String words, String by, Instant now) {
    if (client.equals(by)) {
      throw GlassRefusal.ownBreak();
    }
    if (state != GlassState.OPEN) {
      throw GlassRefusal.reviewed();
    }
    state = GlassState.REVIEWED;
    verdict = decided;
    note = PersonalText.ofNullable(words);
    reviewedBy = by;
    reviewedAt = now.truncatedTo(ChronoUnit.MILLIS);
    if (decided == GlassVerdict.NOT_JUSTIFIED && now.isBefore(until)) {
      until = reviewedAt;
    }
  }

  /** Words may name the person. */
  void forgetWords() {
    reason = null;
    note = null;
  }

  List<String> within() {
    return within;
  }

  GlassView view() {
    return new GlassView(
        id(),
        householdId,
        code,
        client,
        units,
        at,
        until,
        state,
        reason == null ? null : reason.value(),
        verdict,
        note == null ? null : note.value(),
        reviewedBy,
        reviewedAt,
        version());
  }
}
