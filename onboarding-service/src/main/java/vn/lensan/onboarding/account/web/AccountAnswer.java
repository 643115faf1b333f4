package vn.lensan.onboarding.account.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.account.AccountKind;
import vn.lensan.onboarding.account.AccountState;
import vn.lensan.onboarding.account.AttentionReason;
import vn.lensan.onboarding.account.ClosureReason;

/** An account as it is shown; its number masked. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AccountAnswer(
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
    OffsetDateTime requestedAt,
    @Nullable ProposalAnswer proposal,
    long version) {

  /** A change that waits for a second person. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ProposalAnswer(
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
      OffsetDateTime proposedAt) {}

  /** An entry of the account's history. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ChangeAnswer(
      String attribute,
      @Nullable String was,
      @Nullable String became,
      String by,
      @Nullable String device,
      @Nullable String reason,
      OffsetDateTime at) {}
}
