package vn.lensan.onboarding.proposal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.personal.PersonalText;
import vn.lensan.platform.time.Days;

/**
 * A proposal as a reader within scope sees it.
 *
 * @param about the household, or the account of it, that would change
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProposalView(
    String id,
    String householdId,
    String about,
    List<Change> changes,
    String by,
    @Nullable String device,
    OffsetDateTime at,
    ProposalState state,
    @Nullable String decidedBy,
    @Nullable OffsetDateTime decidedAt,
    @Nullable String reason) {

  /** One attribute, personal values masked. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Change(
      String attribute, @Nullable String old, @JsonProperty("new") @Nullable String becomes) {}

  /**
   * @param shown how much of a change may be seen
   */
  public static ProposalView of(
      Proposal proposal, String householdId, String about, Function<ProposedChange, Change> shown) {
    PersonalText reason = proposal.reason();
    return new ProposalView(
        proposal.proposalId(),
        householdId,
        about,
        proposal.changes().stream().map(shown).toList(),
        proposal.by(),
        proposal.device(),
        Days.offset(proposal.at()),
        proposal.state(),
        proposal.decidedBy(),
        proposal.decidedAt() == null ? null : Days.offset(proposal.decidedAt()),
        reason == null ? null : reason.value());
  }

  /** The order of the queue: those of one document stand together. */
  @JsonIgnore
  public String key() {
    return about + '/' + id;
  }
}
