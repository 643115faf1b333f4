package vn.lensan.onboarding.household;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.idempotency.RequestIds;
import vn.lensan.platform.personal.PersonalText;
import vn.lensan.platform.unit.UnitId;

/**
 * One unit gives a household away, another takes it: the last one of a household, the earlier ones
 * are told by its log.
 *
 * @param fromWithin the path that the giving side's rights are checked against
 * @param toWithin the path that the receiving side's rights are checked against
 */
record Transfer(
    String transferId,
    UnitId from,
    UnitId to,
    List<String> fromWithin,
    List<String> toWithin,
    @Nullable String village,
    PersonalText reason,
    String by,
    Instant at,
    TransferView.State state,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable PersonalText decisionReason) {

  /**
   * Where it shall go, as the giving side tells it.
   *
   * @param within the path of that unit
   */
  record Wish(UnitId to, List<String> within, @Nullable String village, String reason) {}

  static Transfer proposed(Profile from, Wish wish, Act act) {
    return new Transfer(
        RequestIds.newId(),
        from.unit(),
        wish.to(),
        from.within(),
        wish.within(),
        wish.village(),
        new PersonalText(wish.reason()),
        act.by(),
        act.at(),
        TransferView.State.PROPOSED,
        null,
        null,
        null);
  }

  boolean isOpen() {
    return state == TransferView.State.PROPOSED;
  }

  Transfer ended(TransferView.State end, Act act) {
    if (!isOpen()) {
      throw TransferRefusal.notOpen(state);
    }
    return new Transfer(
        transferId,
        from,
        to,
        fromWithin,
        toWithin,
        village,
        reason,
        by,
        at,
        end,
        act.by(),
        act.at(),
        PersonalText.ofNullable(act.reason()));
  }

  /** Both sides agree only when two people do. */
  Transfer decided(TransferView.State end, Act act) {
    Transfer decided = ended(end, act);
    if (by.equals(act.by())) {
      throw TransferRefusal.own();
    }
    return decided;
  }

  /** When the person is forgotten: from where to where stays, what was said of it goes. */
  Transfer withoutWords() {
    return new Transfer(
        transferId,
        from,
        to,
        fromWithin,
        toWithin,
        null,
        new PersonalText(""),
        by,
        at,
        isOpen() ? TransferView.State.TAKEN_BACK : state,
        decidedBy,
        decidedAt,
        null);
  }
}
