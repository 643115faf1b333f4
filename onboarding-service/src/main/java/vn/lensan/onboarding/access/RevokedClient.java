package vn.lensan.onboarding.access;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.platform.aggregate.Aggregate;
import vn.lensan.platform.personal.PersonalText;
import vn.lensan.platform.security.RevokedAccess;

/** A client of the identity provider whose access was taken away, once or again. */
@Document("revoked_clients")
final class RevokedClient extends Aggregate {
  private static final int KEPT = 100;

  /** A login name may be somebody's own name or phone. */
  private final PersonalText client;

  private final List<Revocation> revocations;

  @PersistenceCreator
  RevokedClient(String id, PersonalText client, List<Revocation> revocations) {
    super(id);
    this.client = client;
    this.revocations = new ArrayList<>(revocations);
  }

  /**
   * @param until tokens given until then are void
   */
  record Revocation(Instant until, String by, PersonalText reason) {}

  static RevokedClient named(String client) {
    return new RevokedClient(RevokedAccess.keyOf(client), new PersonalText(client), List.of());
  }

  void revoke(String by, String reason, Instant now) {
    Instant until = now.truncatedTo(ChronoUnit.MILLIS);
    if (revocations.size() == KEPT) {
      revocations.removeFirst();
    }
    revocations.add(new Revocation(until, by, new PersonalText(reason)));
    record(new AccessEvent.Revoked(id(), until));
  }

  RevocationView view() {
    Revocation last = revocations.getLast();
    return new RevocationView(
        id(), client.value(), last.until(), last.by(), last.reason().value(), revocations.size());
  }
}
