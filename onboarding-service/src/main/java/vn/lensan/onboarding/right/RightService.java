package vn.lensan.onboarding.right;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Service;
import vn.lensan.onboarding.household.HouseholdService;
import vn.lensan.onboarding.household.HouseholdView;
import vn.lensan.onboarding.household.OwnData;
import vn.lensan.onboarding.household.PersonRights;
import vn.lensan.onboarding.household.WithdrawalProofs;
import vn.lensan.platform.idempotency.RequestIds;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.time.Days;
import vn.lensan.platform.web.IfMatch;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/**
 * The one door to what persons ask for. Withdrawing and restricting take hold as soon as they are
 * received; only the paperwork has time.
 */
@Service
public class RightService {
  private final RightsRequests requests;
  private final HouseholdService households;
  private final PersonRights rights;
  private final WithdrawalProofs proofs;
  private final OwnDataLooks looks;
  private final Erasures erasures;
  private final Clock clock;

  RightService(
      RightsRequests requests,
      HouseholdService households,
      PersonRights rights,
      WithdrawalProofs proofs,
      OwnDataLooks looks,
      Erasures erasures,
      Clock clock) {
    this.requests = requests;
    this.households = households;
    this.rights = rights;
    this.proofs = proofs;
    this.looks = looks;
    this.erasures = erasures;
    this.clock = clock;
  }

  public RightView receive(RightAsked asking, Caller caller) {
    Instant now = clock.instant();
    LocalDate on = asking.receivedOn() == null ? Days.of(now) : asking.receivedOn();
    RightRefusal.checkReceived(on, Days.of(now));
    HouseholdView household = households.viewToWorkOn(asking.householdId(), caller);
    // An old code asks of the one that stands: that is whose data is used.
    RightAsked asked = asking.of(household.id());
    boolean othersToo =
        !household.activeConsents().isEmpty()
            || rights.samePerson(household.id()).stream().anyMatch(id -> !proofs.of(id).isEmpty());
    RightsRequest request =
        RightsRequest.received(
            RequestIds.newId(),
            asked,
            on,
            Clocks.of(asked.kind(), on, othersToo),
            household.within(),
            caller.client(),
            now);
    // Before the paper: stopped in between, the use of the data has stopped all the same.
    atOnce(asked, caller);
    return requests.insertOnce(request).view();
  }

  /** A household was transferred: its requests go along to where it lies by now. */
  public void moved(String householdId) {
    List<String> within = households.state(householdId).within();
    rights.samePerson(householdId).stream()
        .flatMap(id -> requests.of(id).stream())
        .forEach(request -> requests.change(request.id(), one -> one.lieIn(within)));
  }

  /** Done twice, after a crash, they change nothing. */
  private void atOnce(RightAsked asked, Caller caller) {
    switch (asked.kind()) {
      case WITHDRAW -> rights.withdrawAll(asked.householdId());
      case RESTRICT -> rights.restrict(asked.householdId(), caller.client());
      case SEE, CORRECT, ERASE -> {}
    }
  }

  public RightView view(String id, Caller caller) {
    return find(id, caller).view();
  }

  public Page<RightView> page(RightsQuery query, PageRequest page, Caller caller) {
    return requests.page(query, caller.scope(), page).map(RightsRequest::view);
  }

  /** Open ones, the one that is due first at the top. */
  public List<RightView> mostUrgent(int most, Caller caller) {
    return requests.mostUrgent(most, caller.scope()).stream().map(RightsRequest::view).toList();
  }

  public RightView answer(String id, IfMatch version, Caller caller) {
    return change(id, version, caller, (request, now) -> request.answer(caller.client(), now));
  }

  public RightView refuse(String id, String reason, IfMatch version, Caller caller) {
    return change(
        id, version, caller, (request, now) -> request.refuse(reason, caller.client(), now));
  }

  /** An erasure runs through all that is stored and says itself when it is done. */
  public RightView complete(String id, IfMatch version, Caller caller) {
    RightView view =
        change(id, version, caller, (request, now) -> finish(request, caller.client(), now));
    if (view.kind() == RightKind.ERASE) {
      erasures.begin(view.householdId());
    }
    return view;
  }

  private void finish(RightsRequest request, String by, Instant now) {
    if (request.kind() == RightKind.ERASE) {
      request.begin(by, now);
      return;
    }
    if (request.kind() == RightKind.WITHDRAW
        && rights.samePerson(request.householdId()).stream().anyMatch(proofs::isWaiting)) {
      throw RightRefusal.waitingForMarketplaces();
    }
    request.done(by, now);
  }

  /** The person lets the data be used again. */
  public RightView lift(String id, Caller caller) {
    RightsRequest request = find(id, caller);
    if (request.kind() != RightKind.RESTRICT) {
      throw RightRefusal.notOf(request.kind());
    }
    rights.release(request.householdId(), caller.client());
    return request.view();
  }

  /** For the person; each look is logged before anything is shown. */
  public OwnData ownData(String id, Caller caller) {
    RightsRequest request = find(id, caller);
    if (request.kind() != RightKind.SEE || request.isOver()) {
      throw RightRefusal.notOf(request.kind());
    }
    looks.note(request.id(), request.householdId(), caller.client());
    return rights.ownData(request.householdId(), caller);
  }

  private RightView change(
      String id, IfMatch version, Caller caller, BiConsumer<RightsRequest, Instant> change) {
    RightsRequest request = find(id, caller);
    version.check(request.version());
    change.accept(request, clock.instant());
    return requests.save(request).view();
  }

  private RightsRequest find(String id, Caller caller) {
    return requests.find(id, caller.scope()).orElseThrow(() -> RightRefusal.notFound(id));
  }
}
