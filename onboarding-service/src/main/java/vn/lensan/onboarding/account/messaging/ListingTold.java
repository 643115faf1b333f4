package vn.lensan.onboarding.account.messaging;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.account.Act;
import vn.lensan.platform.time.Days;

/** A listing that went live, as its event tells. */
record ListingTold(
    String listingId,
    String householdId,
    String channel,
    OffsetDateTime observedAt,
    @Nullable OffsetDateTime liveSince) {

  /** Listed anew after a withdrawal, it is another act. */
  List<Act> acts() {
    OffsetDateTime at = liveSince == null ? observedAt : liveSince;
    LocalDate day = Days.of(at.toInstant());
    String id = "listing:" + listingId + ':' + day;
    return List.of(new Act(id, householdId, channel, day, Set.of(Act.Kind.USED, Act.Kind.LISTED)));
  }
}
