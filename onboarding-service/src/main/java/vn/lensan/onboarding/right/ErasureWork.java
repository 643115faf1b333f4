package vn.lensan.onboarding.right;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.lensan.onboarding.household.Forgetting;
import vn.lensan.onboarding.household.Forgotten;
import vn.lensan.onboarding.household.PersonRights;
import vn.lensan.platform.store.StoredPast;

/**
 * Goes through all that is stored. Each step may be done again; by what traces are known is kept,
 * encrypted, until the last step, since the household itself is emptied first.
 */
@Component
class ErasureWork {
  private final Erasures erasures;
  private final RightsRequests requests;
  private final PersonRights rights;
  private final List<Forgetting> traces;
  private final StoredPast past;
  private final JsonMapper json;
  private final Clock clock;

  ErasureWork(
      Erasures erasures,
      RightsRequests requests,
      PersonRights rights,
      List<Forgetting> traces,
      StoredPast past,
      JsonMapper json,
      Clock clock) {
    this.erasures = erasures;
    this.requests = requests;
    this.rights = rights;
    this.traces = traces;
    this.past = past;
    this.json = json;
    this.clock = clock;
  }

  void work(String householdId) {
    erasures.find(householdId).filter(open -> !open.isFinished()).ifPresent(this::erase);
  }

  private void erase(Erasure open) {
    String id = open.id();
    // A merge left the same person in two documents.
    rights.samePerson(id).forEach(erasures::begin);
    if (!rights.isErased(id)) {
      String known = json.writeValueAsString(rights.person(id));
      erasures.change(id, erasure -> erasure.seek(known));
      rights.erase(id);
    }
    if (!rights.isSettled(id)) {
      // What is still on its way could arrive behind our back.
      throw new IllegalStateException("the household's last changes are still going out");
    }
    String sought = erasures.find(id).map(Erasure::sought).orElse(null);
    if (sought != null) {
      Forgotten person = json.readValue(sought, Forgotten.class);
      traces.forEach(trace -> trace.forget(person));
    }
    rights.forgetChanges(id);
    requests.of(id).forEach(request -> settle(request.id()));
    past.forget();
    erasures.change(id, erasure -> erasure.finished(clock.instant()));
  }

  private void settle(String request) {
    requests.change(
        request,
        one -> {
          one.forgetWords();
          if (one.isRunningErasure()) {
            one.done("erasure", clock.instant());
          }
        });
  }
}
