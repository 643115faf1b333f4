package vn.lensan.onboarding.household;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.personal.PersonalText;
import vn.lensan.platform.time.Days;
import vn.lensan.platform.unit.UnitId;

/**
 * A transfer as both sides see it.
 *
 * @param name while it waits, and for whose units the household lies in; the other side forgets it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TransferView(
    String id,
    String householdId,
    String code,
    HouseholdKind kind,
    @Nullable String name,
    UnitId from,
    UnitId to,
    @Nullable String village,
    String reason,
    String by,
    OffsetDateTime at,
    State state,
    @Nullable String decidedBy,
    @Nullable OffsetDateTime decidedAt,
    @Nullable String decisionReason) {

  /** How far it came. */
  public enum State {
    PROPOSED,
    ACCEPTED,
    DECLINED,
    TAKEN_BACK
  }

  static TransferView of(Household household, Transfer transfer, @Nullable String name) {
    PersonalText why = transfer.decisionReason();
    Instant decided = transfer.decidedAt();
    return new TransferView(
        transfer.transferId(),
        household.id(),
        household.code(),
        household.profile().kind(),
        name,
        transfer.from(),
        transfer.to(),
        transfer.village(),
        transfer.reason().value(),
        transfer.by(),
        Days.offset(transfer.at()),
        transfer.state(),
        transfer.decidedBy(),
        decided == null ? null : Days.offset(decided),
        why == null ? null : why.value());
  }
}
