package vn.lensan.onboarding.household;

import java.time.Clock;
import java.time.Instant;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Service;
import vn.lensan.onboarding.ids.DerivedId;
import vn.lensan.platform.time.Days;

/**
 * The name of a household that agreed to be named to everybody where the origin of its products is
 * shown; the consent is checked each time. Anybody may be looking, so what is logged is that the
 * name was shown on a day, once.
 */
@Service
public class ShownNames {
  private final Households households;
  private final MongoOperations mongo;
  private final Clock clock;

  ShownNames(Households households, MongoOperations mongo, Clock clock) {
    this.households = households;
    this.mongo = mongo;
    this.clock = clock;
  }

  /** Nothing of a person but the name. */
  public record Shown(String displayName) {}

  public Shown of(String householdId, String client) {
    Household household =
        households.current(householdId).orElseThrow(() -> HouseholdRefusal.notFound(householdId));
    if (household.isRestricted()) {
      throw HouseholdRefusal.restricted();
    }
    if (!household.consentsTo(Consent.TRACEABILITY, Consent.PUBLIC)) {
      throw HouseholdRefusal.consentMissing(Consent.TRACEABILITY, Consent.PUBLIC);
    }
    note(householdId, client);
    return new Shown(household.profile().fullName());
  }

  private void note(String householdId, String client) {
    Instant now = clock.instant();
    String id = DerivedId.of("shown-name", householdId, client, Days.of(now).toString());
    try {
      mongo.insert(new SellerParticulars.Look(id, householdId, Consent.PUBLIC, client, now));
    } catch (DuplicateKeyException notedToday) {
      // Once a day is enough to tell the household who could read its name.
    }
  }
}
