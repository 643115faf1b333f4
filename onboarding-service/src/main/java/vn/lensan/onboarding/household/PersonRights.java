package vn.lensan.onboarding.household;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.lensan.onboarding.proposal.ProposedChange;
import vn.lensan.platform.personal.PersonalText;
import vn.lensan.platform.security.Caller;

/** The registry's door for what a person may ask of it. */
@Service
public class PersonRights {
  private final Households households;
  private final KeptChanges changes;
  private final SellerParticulars particulars;
  private final Clock clock;

  PersonRights(
      Households households, KeptChanges changes, SellerParticulars particulars, Clock clock) {
    this.households = households;
    this.changes = changes;
    this.particulars = particulars;
    this.clock = clock;
  }

  /** Unmasked: the caller has checked that it goes to the person, and logs the look. */
  public OwnData ownData(String id, Caller caller) {
    Household household =
        households.find(id, caller.scope()).orElseThrow(() -> HouseholdRefusal.notFound(id));
    List<OwnData.Changed> changed =
        changes.of(id).stream()
            .map(
                one ->
                    new OwnData.Changed(
                        one.attribute(),
                        KeptChanges.plain(one.oldValue()),
                        KeptChanges.plain(one.newValue()),
                        one.actor(),
                        one.at()))
            .toList();
    return new OwnData(
        household.view(false), household.profile().told(), particulars.looksAt(id), changed);
  }

  /** The particulars alone, for a check against what the person says. */
  public Particulars told(String id) {
    return households
        .find(id)
        .map(household -> household.profile().told())
        .orElseThrow(() -> HouseholdRefusal.notFound(id));
  }

  /** Takes back all that stands; what was agreed to under an old code sells under it still. */
  public void withdrawAll(String id) {
    samePerson(id).forEach(one -> change(one, household -> household.withdrawAll(act("right"))));
  }

  public void restrict(String id, String by) {
    change(id, household -> household.restrict(act(by)));
  }

  public void release(String id, String by) {
    change(id, household -> household.release(act(by)));
  }

  public boolean isErased(String id) {
    return households.find(id).map(Household::isErased).orElse(true);
  }

  /** The household's own document; its traces elsewhere are up to {@link Forgetting}. */
  public void erase(String id) {
    if (!isErased(id)) {
      change(id, household -> household.erase(act("erasure")));
    }
  }

  /** All households that merges made one person's: the one that stands and its aliases. */
  public Set<String> samePerson(String id) {
    String standing = households.current(id).map(Household::id).orElse(id);
    Set<String> all = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(standing));
    while (!open.isEmpty()) {
      String next = open.removeFirst();
      if (all.add(next)) {
        open.addAll(households.aliasesOf(next));
      }
    }
    return all;
  }

  /** By what the person's traces are known, today's values and the earlier ones. */
  public Forgotten person(String id) {
    Household household = households.find(id).orElseThrow(() -> HouseholdRefusal.notFound(id));
    Profile profile = household.profile();
    Stream<String> numbers =
        Stream.of(profile.phone(), profile.phoneAsWritten(), profile.citizenNumber())
            .filter(Objects::nonNull)
            .map(PersonalText::value);
    return Forgotten.of(
        id,
        Stream.of(
                Stream.of(profile.fullName()),
                earlier(id, "fullName"),
                proposed(household, Identity.NAME))
            .flatMap(each -> each),
        Stream.of(
                numbers,
                earlier(id, "phone"),
                earlier(id, "citizenNumber"),
                proposed(household, Identity.NUMBER))
            .flatMap(each -> each),
        photos(household));
  }

  private static Stream<String> proposed(Household household, String attribute) {
    return household.proposals().all().stream()
        .flatMap(proposal -> proposal.changes().stream())
        .filter(change -> change.attribute().equals(attribute))
        .map(ProposedChange::becomes)
        .filter(Objects::nonNull)
        .map(PersonalText::value);
  }

  /** Of the head and of the members, who are forgotten together. */
  private Stream<String> earlier(String id, String field) {
    return changes.of(id).stream()
        .filter(change -> change.attribute().endsWith(field))
        .flatMap(change -> Stream.of(change.oldValue(), change.newValue()))
        .filter(Objects::nonNull)
        .map(PersonalText::value);
  }

  private static List<String> photos(Household household) {
    Stream<@Nullable String> ofConsents =
        household.consents().stream()
            .map(Consent::proof)
            .filter(Objects::nonNull)
            .map(Consent.Proof::photoId);
    Commitment signed = household.commitment();
    Stream<@Nullable String> ofSheet = Stream.ofNullable(signed).map(Commitment::proofPhotoId);
    return Stream.concat(ofConsents, ofSheet).filter(Objects::nonNull).toList();
  }

  public void forgetChanges(String id) {
    changes.forget(id);
  }

  /** Whether something is still on its way out of the household's document. */
  public boolean isSettled(String id) {
    return households.isSettled(id);
  }

  private Act act(String by) {
    return Act.by(by, clock.instant());
  }

  private void change(String id, Consumer<Household> change) {
    if (households.change(id, change).isEmpty()) {
      throw HouseholdRefusal.notFound(id);
    }
  }
}
