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
 * @param account the provider of the account that would change; null when it is the household
 * @param why the words of who proposed
 * @param reason the words of who decided
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProposalView(
    String id,
    String householdId,
    String about,
    @Nullable String account,
    List<Change> changes,
    @Nullable String why,
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
    return new ProposalView(
        proposal.proposalId(),
        householdId,
        about,
        null,
        proposal.changes().stream().map(shown).toList(),
        plain(proposal.why()),
        proposal.by(),
        proposal.device(),
        Days.offset(proposal.at()),
        proposal.state(),
        proposal.decidedBy(),
        proposal.decidedAt() == null ? null : Days.offset(proposal.decidedAt()),
        plain(proposal.reason()));
  }

  private static @Nullable String plain(@Nullable PersonalText text) {
    return text == null ? null : text.value();
  }

  public ProposalView ofAccount(String provider) {
    return new ProposalView(
        id,
        householdId,
        about,
        provider,
        changes,
        why,
        by,
        device,
        at,
        state,
        decidedBy,
        decidedAt,
        reason);
  }

  /** The order of the queue: those of one document stand together. */
  @JsonIgnore
  public String key() {
    return about + '/' + id;
  }
}
