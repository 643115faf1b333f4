package vn.lensan.onboarding.own;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.platform.aggregate.Aggregate;

/**
 * An opened page, known by the token in its forms; no cookie.
 *
 * @see OwnTokens
 */
@Document(OwnVisit.COLLECTION)
final class OwnVisit extends Aggregate {
  static final String COLLECTION = "own_visits";

  private final String householdId;
  private final boolean inFull;
  private final Instant until;

  @PersistenceCreator
  OwnVisit(String id, String householdId, boolean inFull, Instant until) {
    super(id);
    this.householdId = householdId;
    this.inFull = inFull;
    this.until = until.truncatedTo(ChronoUnit.MILLIS);
  }

  boolean isOver(Instant now) {
    return !now.isBefore(until);
  }

  String householdId() {
    return householdId;
  }

  /** Four digits are no proof of a person: behind a printed code numbers stay masked. */
  boolean inFull() {
    return inFull;
  }
}
