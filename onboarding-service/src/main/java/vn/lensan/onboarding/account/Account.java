package vn.lensan.onboarding.account;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.platform.aggregate.Aggregate;

/** A household's account with one provider; there is one of a kind, however often it is told. */
@Document(Account.COLLECTION)
final class Account extends Aggregate {
  static final String COLLECTION = "accounts";
  private final String householdId;
  private final AccountKind kind;
  private final String provider;
  private final @Nullable String helpedBy;
  private final Instant requestedAt;

  /** Of the household it counts for, which may move or be merged; the registry tells. */
  private List<String> within;

  private AccountState state = AccountState.REQUESTED;
  private @Nullable LocalDate openedOn;
  private @Nullable LocalDate activeOn;
  private @Nullable String teamId;
  private @Nullable Payee payee;
  private @Nullable Attention attention;
  private @Nullable Closing closing;
  private @Nullable Proposal proposal;
  private @Nullable String countsFor;

  @PersistenceCreator
  Account(
      String id,
      String householdId,
      AccountKind kind,
      String provider,
      List<String> within,
      @Nullable String helpedBy,
      Instant requestedAt) {
    super(id);
    this.householdId = householdId;
    this.kind = kind;
    this.provider = provider;
    this.within = within;
    this.helpedBy = helpedBy;
    this.requestedAt = requestedAt;
  }

  static String idOf(String householdId, AccountKind kind, String provider) {
    String name = String.join("\n", "account", householdId, kind.name(), provider);
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  static Account requested(HouseholdDoor.Standing household, AccountWish wish, Payee payee, By by) {
    Account account =
        new Account(
            idOf(household.householdId(), wish.kind(), wish.provider()),
            household.householdId(),
            wish.kind(),
            wish.provider(),
            List.copyOf(household.within()),
            wish.helpedBy(),
            by.at());
    account.teamId = wish.teamId();
    account.log("state", null, AccountState.REQUESTED.name(), by);
    account.take(payee, by);
    account.record(new AccountEvent.Requested(account.told()));
    return account;
  }

  /** False when it is open: an account opens once, and the day that was told first stands. */
  boolean open(LocalDate day, By by) {
    if (isOpen()) {
      return false;
    }
    Closing closed = closing;
    if (closed != null && day.isBefore(closed.on())) {
      throw AccountRefusal.tooEarly("/openedOn");
    }
    become(AccountState.OPENED, by);
    attention = null;
    closing = null;
    activeOn = null;
    log("openedOn", text(openedOn), day.toString(), by);
    openedOn = day;
    record(new AccountEvent.Opened(told()));
    return true;
  }

  /** Used on that day; what was before it opened doesn't count, and of two days the earlier one. */
  boolean use(LocalDate day, By by) {
    LocalDate opened = openedOn;
    boolean news =
        opened != null
            && isOpen()
            && !day.isBefore(opened)
            && (activeOn == null || day.isBefore(activeOn));
    if (news) {
      activate();
      log("activeOn", text(activeOn), day.toString(), by);
      activeOn = day;
      record(new AccountEvent.Activated(told()));
    }
    return news;
  }

  /** What needs attention still does; it will be active once it is seen to. */
  private void activate() {
    if (attention != null) {
      attention = new Attention(AccountState.ACTIVE, attention.reason());
    } else {
      state = AccountState.ACTIVE;
    }
  }

  void needAttention(AttentionReason reason, By by) {
    AccountState before = state;
    become(AccountState.NEEDS_ATTENTION, by);
    attention = new Attention(before, reason);
    log("attention", null, reason.name(), by);
    record(new AccountEvent.NeedsAttention(told()));
  }

  /** Seen to. */
  void resume(By by) {
    Attention seen = attention;
    if (seen == null) {
      throw AccountRefusal.wrongState(state, AccountState.NEEDS_ATTENTION);
    }
    become(seen.before(), by);
    log("attention", seen.reason().name(), null, by);
    attention = null;
    record(new AccountEvent.Resumed(told()));
  }

  void close(Closing how, By by) {
    if (openedOn != null && how.on().isBefore(openedOn)) {
      throw AccountRefusal.tooEarly("/closedOn");
    }
    become(AccountState.CLOSED, by);
    attention = null;
    closing = how;
    log("closed", null, how.on() + " " + how.reason(), by);
    record(new AccountEvent.Closed(told()));
  }

  /** Institution and number as they are now; true when that is news. */
  boolean take(Payee now, By by) {
    Payee was = payee();
    if (was.same(now)) {
      return false;
    }
    if (!Objects.equals(was.institution(), now.institution())) {
      log("institution", was.institution(), now.institution(), by);
    }
    if (!AccountNumber.same(was.number(), now.number())) {
      log("number", plain(was), plain(now), by);
    }
    payee = now;
    return true;
  }

  private void become(AccountState next, By by) {
    if (!state.canBecome(next)) {
      throw AccountRefusal.wrongState(state, next);
    }
    log("state", state.name(), next.name(), by);
    state = next;
  }

  /** Once money may flow through it, two persons decide where it goes. */
  boolean needsTwo(boolean householdVerified) {
    return kind == AccountKind.PAYMENT && openedOn != null && householdVerified;
  }

  /** Refused now when it couldn't be done now: nobody is asked to approve what can't be. */
  void propose(Proposal wanted, By by) {
    if (proposal != null) {
      throw AccountRefusal.proposalPending();
    }
    switch (wanted.kind()) {
      case CHANGE -> {}
      case OPENING -> guard(AccountState.OPENED);
      case CLOSURE -> guard(AccountState.CLOSED);
    }
    proposal = wanted;
    log("proposal", null, wanted.kind().name(), by);
  }

  private void guard(AccountState next) {
    if (!state.canBecome(next)) {
      throw AccountRefusal.wrongState(state, next);
    }
  }

  void approve(String proposalId, By decider) {
    Proposal wanted = decided(proposalId, "APPROVED", decider);
    By act = wanted.act(decider.at());
    Payee told = wanted.payee();
    if (told != null) {
      take(payee().with(told), act);
    }
    if (wanted.openOn() != null) {
      open(wanted.openOn(), act);
    }
    if (wanted.closing() != null) {
      close(wanted.closing(), act);
    }
  }

  void decline(String proposalId, By decider) {
    decided(proposalId, "DECLINED", decider);
  }

  private Proposal decided(String proposalId, String decision, By decider) {
    Proposal open = proposal;
    if (open == null || !open.id().equals(proposalId)) {
      throw AccountRefusal.proposalNotFound(proposalId);
    }
    if (open.by().equals(decider.actor())) {
      throw AccountRefusal.ownProposal();
    }
    log("proposal", open.by(), decision, decider);
    proposal = null;
    return open;
  }

  /** Whether the registry says otherwise of where it stands. */
  boolean standsElsewhere(HouseholdDoor.Standing now) {
    return !within.equals(now.within()) || !Objects.equals(countsFor, survivor(now));
  }

  /** Follows its household, also into the one that it was merged into, and back. */
  void follow(HouseholdDoor.Standing now) {
    within = List.copyOf(now.within());
    String former = countsFor;
    String next = survivor(now);
    if (!Objects.equals(former, next)) {
      countsFor = next;
      record(new AccountEvent.Rehoused(told().leaving(former)));
    }
  }

  private @Nullable String survivor(HouseholdDoor.Standing now) {
    return now.householdId().equals(householdId) ? null : now.householdId();
  }

  /** Takes out what is personal; that it was opened and used stays counted. */
  boolean forget() {
    boolean news = payee != null || proposal != null;
    payee = null;
    proposal = null;
    return news;
  }

  boolean isWith(AccountKind wanted, String wantedProvider) {
    return kind == wanted && provider.equals(wantedProvider);
  }

  /** Whether a use on that day would be news. */
  boolean isNotUsedBefore(LocalDate day) {
    return isOpen() && (activeOn == null || day.isBefore(activeOn));
  }

  boolean isClosed() {
    return state == AccountState.CLOSED;
  }

  boolean isOpen() {
    return openedOn != null && state != AccountState.CLOSED;
  }

  String householdId() {
    return householdId;
  }

  AccountKind kind() {
    return kind;
  }

  String provider() {
    return provider;
  }

  AccountState state() {
    return state;
  }

  @Nullable LocalDate openedOn() {
    return openedOn;
  }

  Payee payee() {
    return payee == null ? Payee.UNKNOWN : payee;
  }

  private void log(String attribute, @Nullable String old, @Nullable String now, By by) {
    AccountChange.Step step = new AccountChange.Step(attribute, old, now);
    enlist(AccountChange.entry(id(), householdId, step, by));
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static @Nullable String plain(Payee of) {
    return of.number() == null ? null : of.number().text().value();
  }

  private AccountEvent.State told() {
    Closing closed = closing;
    return new AccountEvent.State(
        id(),
        householdId,
        kind,
        provider,
        state,
        openedOn,
        activeOn,
        closed == null ? null : closed.on(),
        attention != null
            ? attention.reason().name()
            : closed == null ? null : closed.reason().name(),
        countsFor,
        null);
  }

  AccountView view() {
    return new AccountView(
        id(),
        countsFor == null ? householdId : countsFor,
        kind,
        provider,
        payee().institution(),
        masked(payee()),
        state,
        openedOn,
        activeOn,
        attention == null ? null : attention.reason(),
        closing == null ? null : closing.on(),
        closing == null ? null : closing.reason(),
        helpedBy,
        teamId,
        requestedAt,
        proposed(false),
        within,
        version());
  }

  OwnAccount own() {
    Payee wanted = proposal == null || proposal.payee() == null ? Payee.UNKNOWN : proposal.payee();
    return new OwnAccount(
        kind, provider, payee().institution(), plain(payee()), plain(wanted), state, openedOn);
  }

  /** With the proposer's words only for who has to decide. */
  AccountView.@Nullable ProposalView proposed(boolean words) {
    Proposal open = proposal;
    if (open == null) {
      return null;
    }
    Payee wanted = open.payee() == null ? Payee.UNKNOWN : open.payee();
    return new AccountView.ProposalView(
        open.id(),
        id(),
        countsFor == null ? householdId : countsFor,
        open.kind().name(),
        wanted.institution(),
        masked(wanted),
        open.openOn(),
        open.closing() == null ? null : open.closing().on(),
        open.closing() == null ? null : open.closing().reason(),
        words && open.reason() != null ? open.reason().value() : null,
        open.by(),
        open.at());
  }

  private static @Nullable String masked(Payee of) {
    return of.number() == null ? null : of.number().text().masked();
  }
}
