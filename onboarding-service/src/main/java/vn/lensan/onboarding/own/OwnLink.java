package vn.lensan.onboarding.own;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.platform.aggregate.Aggregate;

/**
 * A way to a household's page; its id is the keyed hash of what the link says. A link works once. A
 * printed code lasts, but asks for something that the household knows, and bears few guesses.
 */
@Document(OwnLink.COLLECTION)
final class OwnLink extends Aggregate {
  static final String COLLECTION = "own_links";
  static final int GUESSES = 5;
  static final int MOST_GUESSES = 15;
  static final Duration LOCK = Duration.ofHours(24);

  private final String householdId;
  private final Kind kind;
  private final String issuedBy;
  private final Instant expiresAt;
  private @Nullable Instant usedAt;
  private @Nullable Instant revokedAt;
  private int wrong;
  private @Nullable Instant lockedUntil;

  /** How it reaches the household. */
  enum Kind {
    ONCE,
    PRINTED
  }

  @PersistenceCreator
  OwnLink(String id, String householdId, Kind kind, String issuedBy, Instant expiresAt) {
    super(id);
    this.householdId = householdId;
    this.kind = kind;
    this.issuedBy = issuedBy;
    this.expiresAt = expiresAt.truncatedTo(ChronoUnit.MILLIS);
  }

  void guard(Kind asked, Instant now) {
    if (kind != asked) {
      throw OwnRefusal.unknown();
    }
    if (revokedAt != null || wrong >= MOST_GUESSES) {
      throw OwnRefusal.revoked();
    }
    if (usedAt != null) {
      throw OwnRefusal.used();
    }
    if (!now.isBefore(expiresAt)) {
      throw OwnRefusal.expired();
    }
    if (lockedUntil != null && now.isBefore(lockedUntil)) {
      throw OwnRefusal.locked(Duration.between(now, lockedUntil));
    }
  }

  void use(Instant now) {
    guard(Kind.ONCE, now);
    usedAt = now.truncatedTo(ChronoUnit.MILLIS);
  }

  /** Counted before it is looked at, so that many guesses at once are no more than so many. */
  void guess(Instant now) {
    guard(Kind.PRINTED, now);
    wrong++;
    if (wrong % GUESSES == 0) {
      lockedUntil = now.plus(LOCK).truncatedTo(ChronoUnit.MILLIS);
    }
  }

  /** The guess was right. */
  void known() {
    wrong = 0;
    lockedUntil = null;
  }

  void revoke(Instant now) {
    revokedAt = revokedAt == null ? now.truncatedTo(ChronoUnit.MILLIS) : revokedAt;
  }

  boolean isStanding() {
    return revokedAt == null;
  }

  String householdId() {
    return householdId;
  }

  Instant expiresAt() {
    return expiresAt;
  }
}
