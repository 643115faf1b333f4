package vn.lensan.onboarding.household;

import java.time.Instant;
import vn.lensan.platform.aggregate.PrivateEntry;
import vn.lensan.platform.idempotency.RequestIds;
import vn.lensan.platform.work.Due;

/**
 * The private entry "look for duplicates of this household", written with the change that calls for
 * it. Each has an id of its own: one that comes while another is worked off is no repeat of it.
 */
public record DuplicateLook(String id, String householdId, Due due) {
  public static final String COLLECTION = "duplicate_looks";
  public static final String DUE = "due";

  static PrivateEntry at(String householdId, Instant now) {
    DuplicateLook look = new DuplicateLook(RequestIds.random(), householdId, Due.now(now));
    return new PrivateEntry(COLLECTION, look.id(), look);
  }
}
