package vn.lensan.onboarding.household;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.lensan.onboarding.unit.OrgUnitService;
import vn.lensan.platform.idempotency.RequestIds;
import vn.lensan.platform.personal.Fingerprints;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.time.Days;
import vn.lensan.platform.web.IfMatch;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** The registry's door. */
@Service
public class HouseholdService {
  private final Households households;
  private final HouseholdSearch search;
  private final Witness witness;
  private final OrgUnitService units;
  private final Fingerprints fingerprints;
  private final Clock clock;

  HouseholdService(
      Households households,
      HouseholdSearch search,
      Witness witness,
      OrgUnitService units,
      Fingerprints fingerprints,
      Clock clock) {
    this.households = households;
    this.search = search;
    this.witness = witness;
    this.units = units;
    this.fingerprints = fingerprints;
    this.clock = clock;
  }

  /** Registers a household; nobody is refused for looking like another. */
  public HouseholdView register(
      @Nullable String id, Particulars told, List<ConsentGiven> consents, Caller caller) {
    Instant now = clock.instant();
    Profile profile = profile(told, null);
    if (!caller.scope().covers(profile.within())) {
      throw HouseholdRefusal.outsideScope();
    }
    Household household =
        Household.registered(
            id == null ? RequestIds.newId() : id, profile, caller.client(), null, now);
    Act act = act(caller);
    consents.forEach(consent -> household.consent(consent.by(act.by(), now), act));
    Household made = households.insertOnce(household);
    // A device that repeats its registration after a merge is answered with what stands now.
    return made.mergedInto().isEmpty()
        ? made.view(false)
        : households.current(made.id(), caller.scope()).orElse(made).view(false).askedAs(made.id());
  }

  public HouseholdView view(String id, Caller caller) {
    return read(id, caller).view(Masks.namesFor(caller)).askedAs(id);
  }

  /** For who works on it: broken glass opens reading, and nothing more. */
  public HouseholdView viewToWorkOn(String id, Caller caller) {
    find(id, caller);
    return view(id, caller);
  }

  public Page<HouseholdView> page(
      HouseholdQuery asked, PageRequest request, boolean count, Caller caller) {
    HouseholdQuery query =
        asked.following(
            code -> households.byCode(code, caller.scope()).map(Household::code).orElse(code));
    Page<HouseholdView> page =
        search
            .page(query, caller.scope(), request)
            .map(household -> household.view(Masks.namesFor(caller)));
    witness.searched(query, page.items().stream().map(HouseholdView::id).toList(), caller);
    return count ? page.counted(search.count(query, caller.scope())) : page;
  }

  /** Changes particulars; {@code change} gets them as they were told. */
  public HouseholdView revise(
      String id, IfMatch version, UnaryOperator<Particulars> change, Caller caller) {
    Household household = find(id, caller);
    version.check(household.version());
    household.guardKept();
    Particulars told = change.apply(household.profile().told());
    if (!told.unit().equals(household.givenUnit())) {
      throw HouseholdRefusal.unitFixed();
    }
    Profile revised = profile(told, household.profile().cooperativeFor(told));
    boolean news = household.revise(revised, act(caller)).news();
    return (news ? households.save(household) : household).view(false);
  }

  public HouseholdView verify(String id, Caller caller) {
    return decide(id, caller, household -> household.verify(act(caller)));
  }

  public HouseholdView decline(String id, String reason, Caller caller) {
    return decide(id, caller, household -> household.decline(act(caller), reason));
  }

  /** As the reader saw it; what somebody changed since is not verified unseen. */
  public HouseholdView verifySeen(String id, IfMatch seen, Caller caller) {
    return decide(
        id,
        caller,
        household -> {
          seen.check(household.version());
          household.verify(act(caller));
        });
  }

  public HouseholdView declineSeen(String id, IfMatch seen, String reason, Caller caller) {
    return decide(
        id,
        caller,
        household -> {
          seen.check(household.version());
          household.decline(act(caller), reason);
        });
  }

  public HouseholdView consent(String id, ConsentGiven given, Caller caller) {
    Instant now = clock.instant();
    Household household = find(id, caller);
    if (household.consent(given.by(caller.client(), now), act(caller))) {
      households.save(household);
    }
    return household.view(Masks.namesFor(caller));
  }

  public HouseholdView withdrawConsent(
      String id, String consentId, WithdrawalGiven told, Caller caller) {
    Instant now = clock.instant();
    Household household = find(id, caller);
    boolean news = told.bring(household, consentId, act(caller));
    if (!household.hasConsent(consentId)) {
      throw HouseholdRefusal.consentNotFound(consentId);
    }
    if (household.withdrawConsent(consentId, told.at(household, consentId, now), act(caller))
        || news) {
      households.save(household);
    }
    return household.view(Masks.namesFor(caller));
  }

  /** The public state, for our own services. */
  public HouseholdState state(String id) {
    return households
        .find(id)
        .map(Household::state)
        .orElseThrow(() -> HouseholdRefusal.notFound(id));
  }

  /** The login that registered it: whose team it counts for. */
  public Optional<String> registeredBy(String id) {
    return households.registeredBy(id);
  }

  /** In scope; empty when there is none, refused when there are several. */
  public Optional<String> findIdByPhoneOrCode(String phoneOrCode, Caller caller) {
    Optional<String> code = HouseholdCode.parse(phoneOrCode);
    if (code.isPresent()) {
      return households.byCode(code.get(), caller.scope()).map(Household::id);
    }
    List<Household> found =
        PhoneNumbers.normalised(phoneOrCode)
            .map(
                phone ->
                    households.byPhone(
                        fingerprints.of(HouseholdHashes.PHONE, phone), caller.scope()))
            .orElse(List.of());
    if (found.size() > 1) {
      throw HouseholdRefusal.ambiguous();
    }
    return found.stream().findFirst().map(Household::id);
  }

  private HouseholdView decide(String id, Caller caller, Consumer<Household> decision) {
    Household household = find(id, caller);
    decision.accept(household);
    return households.save(household).view(Masks.namesFor(caller));
  }

  private Act act(Caller caller) {
    return Act.by(caller.client(), clock.instant());
  }

  private Profile profile(Particulars told, @Nullable String cooperative) {
    return Profile.of(
        Known.of(told, units, Days.today(clock).getYear()), fingerprints, cooperative);
  }

  /** In scope, or behind glass that the caller broke; noted before it is answered. */
  private Household read(String id, Caller caller) {
    Household found =
        households
            .current(id, caller.scope())
            .or(() -> households.current(id).filter(one -> witness.admits(one.id(), caller)))
            .orElseThrow(() -> HouseholdRefusal.notFound(id));
    witness.read(found.id(), found.profile().within(), caller);
    return found;
  }

  private Household find(String id, Caller caller) {
    return households.current(id, caller.scope()).orElseThrow(() -> HouseholdRefusal.notFound(id));
  }
}
