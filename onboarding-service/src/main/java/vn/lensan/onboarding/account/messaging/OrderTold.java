package vn.lensan.onboarding.account.messaging;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.account.Act;
import vn.lensan.platform.time.Days;

/**
 * An order as its events tell.
 *
 * @param confirmedAt not told by events from before it was added; then the event's own time serves
 */
record OrderTold(
    String orderId,
    String householdId,
    String channel,
    String status,
    OffsetDateTime placedAt,
    @Nullable OffsetDateTime confirmedAt,
    @Nullable OffsetDateTime deliveredAt) {

  List<Act> acts(OffsetDateTime told) {
    List<Act> acts = new ArrayList<>();
    acts.add(act(placedAt, Act.Kind.ORDERED, Set.of(Act.Kind.USED, Act.Kind.ORDERED)));
    OffsetDateTime confirmed = when(confirmedAt, "CONFIRMED", told);
    if (confirmed != null) {
      acts.add(act(confirmed, Act.Kind.CONFIRMED, Set.of(Act.Kind.CONFIRMED)));
    }
    OffsetDateTime delivered = when(deliveredAt, "DELIVERED", told);
    if (delivered != null) {
      acts.add(act(delivered, Act.Kind.DELIVERED, Set.of(Act.Kind.DELIVERED)));
    }
    return acts;
  }

  private @Nullable OffsetDateTime when(
      @Nullable OffsetDateTime at, String itself, OffsetDateTime told) {
    return at == null && status.equals(itself) ? told : at;
  }

  private Act act(OffsetDateTime at, Act.Kind kind, Set<Act.Kind> kinds) {
    String id = "order:" + orderId + ':' + kind;
    return new Act(id, householdId, channel, Days.of(at.toInstant()), kinds);
  }
}
