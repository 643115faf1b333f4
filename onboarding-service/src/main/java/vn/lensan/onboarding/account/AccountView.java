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

  /**
   * A proposal as it is shown, numbers masked.
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
      @Nullable String reason,
      String proposedBy,
      Instant proposedAt) {}
}
