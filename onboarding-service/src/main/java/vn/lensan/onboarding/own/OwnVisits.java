package vn.lensan.onboarding.own;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.lensan.onboarding.household.HouseholdService;
import vn.lensan.onboarding.household.HouseholdState;
import vn.lensan.onboarding.household.HouseholdStatus;
import vn.lensan.onboarding.household.PersonRights;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.security.Scope;

/**
 * Opens the household's page. Looking at a link uses nothing up: messengers look at every link that
 * is sent, people then press a button.
 */
@Service
public class OwnVisits {
  /** What the household does on its page is noted under this name. */
  static final Caller PAGE = new Caller("own-page", Set.of(Role.SERVICE), Scope.EVERYTHING, null);

  private final OwnLinks links;
  private final OwnTokens tokens;
  private final HouseholdService households;
  private final PersonRights rights;
  private final OwnSettings settings;
  private final Clock clock;

  OwnVisits(
      OwnLinks links,
      OwnTokens tokens,
      HouseholdService households,
      PersonRights rights,
      OwnSettings settings,
      Clock clock) {
    this.links = links;
    this.tokens = tokens;
    this.households = households;
    this.rights = rights;
    this.settings = settings;
    this.clock = clock;
  }

  public void look(String token) {
    guarded(token, OwnLink.Kind.ONCE);
  }

  /** The token of the visit. */
  public String open(String token) {
    OwnLink link = guarded(token, OwnLink.Kind.ONCE);
    Instant now = clock.instant();
    links.change(link.id(), one -> one.use(now));
    return begin(link.householdId(), true);
  }

  public OwnAsks asks(String token) {
    return asks(guarded(token, OwnLink.Kind.PRINTED));
  }

  /** The token of the visit; empty for a wrong answer. Each counts before it is looked at. */
  public Optional<String> open(String token, String answer) {
    OwnLink link = guarded(token, OwnLink.Kind.PRINTED);
    OwnAsks asks = asks(link);
    Instant now = clock.instant();
    links.change(link.id(), one -> one.guess(now));
    if (!asks.isKnownBy(rights.told(link.householdId()).head(), answer)) {
      return Optional.empty();
    }
    links.change(link.id(), OwnLink::known);
    return Optional.of(begin(link.householdId(), false));
  }

  private OwnAsks asks(OwnLink link) {
    OwnAsks asks = OwnAsks.of(rights.told(link.householdId()).head());
    if (asks == null) {
      throw OwnRefusal.nothingToAsk();
    }
    return asks;
  }

  private OwnLink guarded(String token, OwnLink.Kind kind) {
    OwnLink link = links.find(tokens.kept(token)).orElseThrow(OwnRefusal::unknown);
    link.guard(kind, clock.instant());
    guardHousehold(link.householdId());
    return link;
  }

  private String begin(String household, boolean inFull) {
    String token = tokens.fresh();
    Instant until = clock.instant().plus(settings.visit());
    links.insert(new OwnVisit(tokens.kept(token), household, inFull, until));
    return token;
  }

  OwnVisit visit(String token) {
    OwnVisit visit = links.visit(tokens.kept(token)).orElseThrow(OwnRefusal::visitOver);
    if (visit.isOver(clock.instant())) {
      throw OwnRefusal.visitOver();
    }
    guardHousehold(visit.householdId());
    return visit;
  }

  private void guardHousehold(String id) {
    HouseholdState state = households.state(id);
    if (state.status() == HouseholdStatus.ERASED) {
      throw OwnRefusal.erased();
    }
    if (state.mergedInto() != null) {
      throw OwnRefusal.merged();
    }
  }
}
