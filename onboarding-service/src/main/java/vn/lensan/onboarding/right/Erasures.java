package vn.lensan.onboarding.right;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import vn.lensan.onboarding.household.PersonRights;
import vn.lensan.platform.aggregate.AggregateStore;
import vn.lensan.platform.aggregate.AggregateStores;

/** The ledger of erased ids. */
@Service
public class Erasures {
  private final AggregateStore<Erasure> store;
  private final PersonRights rights;
  private final Clock clock;

  Erasures(AggregateStores stores, PersonRights rights, Clock clock) {
    this.store = stores.of(Erasure.class);
    this.rights = rights;
    this.clock = clock;
  }

  /** Durable from here on; the work is found by its sweep, whatever crashes. */
  void begin(String householdId) {
    store.insertIfAbsent(Erasure.begun(householdId, clock.instant()));
  }

  /** The ledger outside names an id: erased again when a backup brought the person back. */
  public void hold(String householdId) {
    boolean known = store.find(householdId).isPresent();
    if (!known) {
      begin(householdId);
    } else if (!rights.isErased(householdId)) {
      change(householdId, erasure -> erasure.again(clock.instant()));
    }
  }

  Optional<Erasure> find(String householdId) {
    return store.find(householdId);
  }

  void change(String householdId, Consumer<Erasure> change) {
    store.change(householdId, change);
  }
}
