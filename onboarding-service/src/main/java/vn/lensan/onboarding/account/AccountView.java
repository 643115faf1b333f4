package vn.lensan.onboarding.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account as others may see it.
 *
 * @param number masked
 * @param attention why it needs looking after, while it does
 * @param proposal what waits for a second person
 * @param within the path of the household it counts for
 */
public record AccountView(
    String id,
    String householdId,
    AccountKind kind,
    String provider,
    @Nullable String institution,
    @Nullable String number,
    AccountState state,
    @Nullable LocalDate openedOn,
    @Nullable LocalDate activeOn,
    @Nullable AttentionReason attention,
    @Nullable LocalDate closedOn,
    @Nullable ClosureReason closure,
    @Nullable String helpedBy,
    @Nullable String teamId,
    Instant requestedAt,
    @Nullable ProposalView proposal,
    List<String> within,
    long version) {

  static AccountView of(Account account) {
    Origin origin = account.origin();
    Life life = account.life();
    AccountProposal proposal = account.proposal();
    return new AccountView(
        account.id(),
        account.place().householdOf(origin),
        origin.kind(),
        origin.provider(),
        account.payee().institution(),
        account.payee().masked(),
        life.state(),
        life.openedOn(),
        life.activeOn(),
        life.need(),
        life.closedOn(),
        life.closure(),
        origin.helpedBy(),
        origin.teamId(),
        origin.requestedAt(),
        proposal == null ? null : ProposalView.of(proposal, account),
        account.place().within(),
        account.version());
  }

  /**
   * A proposal as it is shown, numbers masked; the proposer's words are for who has to decide, in
   * the queue of all proposals.
   *
   * @param kind CHANGE, OPENING or CLOSURE
   */
  public record ProposalView(
      String id,
      String accountId,
      String householdId,
      String kind,
      @Nullable String institution,
      @Nullable String number,
      @Nullable LocalDate openedOn,
      @Nullable LocalDate closedOn,
      @Nullable ClosureReason closure,
      String proposedBy,
      Instant proposedAt) {

    static ProposalView of(AccountProposal proposal, Account account) {
      Closing closing = proposal.closing();
      return new ProposalView(
          proposal.id(),
          account.id(),
          account.place().householdOf(account.origin()),
          proposal.kind().name(),
          proposal.wanted().institution(),
          proposal.wanted().masked(),
          proposal.openOn(),
          closing == null ? null : closing.on(),
          closing == null ? null : closing.reason(),
          proposal.by(),
          proposal.at());
    }
  }
}
