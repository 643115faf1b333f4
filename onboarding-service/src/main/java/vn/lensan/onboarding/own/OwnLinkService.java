package vn.lensan.onboarding.own;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Service;
import vn.lensan.onboarding.household.HouseholdService;
import vn.lensan.onboarding.household.HouseholdStatus;
import vn.lensan.onboarding.household.HouseholdView;
import vn.lensan.platform.security.Caller;

/** Staff hand links out here; what a link says is told once and kept by nobody. */
@Service
public class OwnLinkService {
  private final OwnLinks links;
  private final OwnTokens tokens;
  private final HouseholdService households;
  private final OwnSettings settings;
  private final Clock clock;

  OwnLinkService(
      OwnLinks links,
      OwnTokens tokens,
      HouseholdService households,
      OwnSettings settings,
      Clock clock) {
    this.links = links;
    this.tokens = tokens;
    this.households = households;
    this.settings = settings;
    this.clock = clock;
  }

  public OwnIssued once(String householdId, Caller caller) {
    String household = standing(householdId, caller);
    return issue(household, OwnLink.Kind.ONCE, settings.link(), caller);
  }

  /** A new code makes the earlier one void: a lost sheet is lost. */
  public OwnIssued printed(String householdId, Caller caller) {
    String household = standing(householdId, caller);
    revokeAll(household);
    return issue(household, OwnLink.Kind.PRINTED, settings.printed(), caller);
  }

  public void revoke(String householdId, Caller caller) {
    revokeAll(households.viewToWorkOn(householdId, caller).id());
  }

  private String standing(String householdId, Caller caller) {
    HouseholdView household = households.viewToWorkOn(householdId, caller);
    if (household.state().status() == HouseholdStatus.ERASED) {
      throw OwnRefusal.erased();
    }
    return household.id();
  }

  private void revokeAll(String household) {
    Instant now = clock.instant();
    links.printedOf(household).forEach(one -> links.change(one.id(), link -> link.revoke(now)));
  }

  private OwnIssued issue(String household, OwnLink.Kind kind, Duration good, Caller caller) {
    String token = tokens.fresh();
    Instant until = clock.instant().plus(good);
    OwnLink link = new OwnLink(tokens.kept(token), household, kind, caller.client(), until);
    links.insert(link);
    String path = kind == OwnLink.Kind.ONCE ? "/own/" : "/own/qr/";
    return new OwnIssued(settings.address() + path + token, link.expiresAt());
  }
}
