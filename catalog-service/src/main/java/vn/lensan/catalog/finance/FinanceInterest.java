package vn.lensan.catalog.finance;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.catalog.ids.DerivedId;
import vn.lensan.platform.aggregate.Aggregate;
import vn.lensan.platform.work.Due;

/** A household wants to be called about an offer. Once for each offer, however often it is said. */
@Document(FinanceInterest.COLLECTION)
final class FinanceInterest extends Aggregate {
  static final String COLLECTION = "financeInterests";
  static final String WORK = "work";
  private final String householdId;
  private final String partner;
  private final String offerId;
  private final FinanceKind kind;
  private final String title;
  private final String commodity;
  private List<String> within;
  private InterestState state = InterestState.WITHDRAWN;
  private @Nullable String reason;
  private Instant declaredAt;
  private Instant settledAt;
  private @Nullable Due work;

  @PersistenceCreator
  FinanceInterest(
      String id,
      String householdId,
      String partner,
      String offerId,
      FinanceKind kind,
      String title,
      String commodity,
      List<String> within,
      Instant declaredAt,
      Instant settledAt) {
    super(id);
    this.householdId = householdId;
    this.partner = partner;
    this.offerId = offerId;
    this.kind = kind;
    this.title = title;
    this.commodity = commodity;
    this.within = within;
    this.declaredAt = declaredAt;
    this.settledAt = settledAt;
  }

  static String idOf(String householdId, String partner, String offerId) {
    return DerivedId.of("finance-interest", householdId, partner, offerId);
  }

  /** Of nobody yet: {@link #declare} says that it is wanted. */
  static FinanceInterest in(FinanceOffer offer, InterestedHousehold who, Instant now) {
    return new FinanceInterest(
        idOf(who.householdId(), who.partner(), offer.id()),
        who.householdId(),
        who.partner(),
        offer.id(),
        offer.kind(),
        offer.title(),
        who.commodity(),
        who.within(),
        now,
        now);
  }

  /**
   * Wanted, or wanted anew. While the partner is still to forget it, it can't be.
   *
   * @param sent whether the partner is told by us
   */
  void declare(boolean sent, Instant now) {
    if (state.isOpen()) {
      return;
    }
    if (state == InterestState.WITHDRAWING) {
      throw FinanceRefusal.withdrawing();
    }
    declaredAt = now.truncatedTo(ChronoUnit.MILLIS);
    settledAt = declaredAt;
    reason = null;
    state = sent ? InterestState.ASKED : InterestState.NOTED;
    work = sent ? Due.now(now) : null;
    record(new FinanceEvent.Declared(told()));
  }

  void passedOn(Instant now) {
    if (state == InterestState.ASKED) {
      settle(InterestState.PASSED_ON, now);
    } else {
      mayHaveGone(now);
    }
  }

  void refused(String code, Instant now) {
    if (state == InterestState.ASKED) {
      reason = code;
      settle(InterestState.REFUSED, now);
    }
  }

  /** It was taken back while it was just being sent: the partner has to forget it after all. */
  void mayHaveGone(Instant now) {
    if (state == InterestState.WITHDRAWN) {
      state = InterestState.WITHDRAWING;
    }
    if (state == InterestState.WITHDRAWING) {
      work = Due.now(now);
    }
  }

  /** What lies with the partner is asked back; a call that is just being made ends first. */
  void withdraw(Instant now) {
    if (!state.isOpen()) {
      return;
    }
    if (state == InterestState.NOTED) {
      settle(InterestState.WITHDRAWN, now);
      return;
    }
    state = InterestState.WITHDRAWING;
    settledAt = now.truncatedTo(ChronoUnit.MILLIS);
    work = work == null ? Due.now(now) : work;
  }

  void forgotten(Instant now) {
    if (state == InterestState.WITHDRAWING) {
      settle(InterestState.WITHDRAWN, now);
    }
  }

  private void settle(InterestState outcome, Instant now) {
    state = outcome;
    settledAt = now.truncatedTo(ChronoUnit.MILLIS);
    work = null;
    record(new FinanceEvent.Settled(told()));
  }

  private FinanceEvent.State told() {
    return new FinanceEvent.State(
        id(),
        householdId,
        within,
        partner,
        offerId,
        kind,
        commodity,
        state,
        reason,
        declaredAt,
        settledAt);
  }

  FinanceInterestView view() {
    return new FinanceInterestView(
        id(),
        householdId,
        partner,
        offerId,
        kind,
        title,
        commodity,
        state,
        reason,
        declaredAt,
        settledAt);
  }
}
