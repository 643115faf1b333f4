package vn.lensan.onboarding.household;

import java.time.Clock;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Service;
import vn.lensan.platform.idempotency.RequestIds;
import vn.lensan.platform.personal.PersonalText;

/**
 * How a household is reached about its own orders, told at the moment of sending and kept by nobody
 * else. It needs no consent to a third party: the message goes to the household itself. Each look
 * is logged, and the household reads of it among those who were told its data.
 */
@Service
public class HouseholdContacts {
  /** As whom a household reads of it among those who were told its data. */
  public static final String RECEIVER = "ORDER_NOTICE";

  private final Households households;
  private final MongoOperations mongo;
  private final Clock clock;

  HouseholdContacts(Households households, MongoOperations mongo, Clock clock) {
    this.households = households;
    this.mongo = mongo;
    this.clock = clock;
  }

  /** The phone of the household's head. */
  public record Contact(String phone) {}

  public Contact of(String householdId, String client) {
    Household household =
        households.current(householdId).orElseThrow(() -> HouseholdRefusal.notFound(householdId));
    if (household.isRestricted()) {
      throw HouseholdRefusal.restricted();
    }
    PersonalText phone = household.profile().phone();
    if (phone == null) {
      throw HouseholdRefusal.phoneMissing();
    }
    mongo.insert(
        new SellerParticulars.Look(
            RequestIds.random(), householdId, RECEIVER, client, clock.instant()));
    return new Contact(phone.value());
  }
}
