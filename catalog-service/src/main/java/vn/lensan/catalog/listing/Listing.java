package vn.lensan.catalog.listing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.catalog.channel.ItemSeen;
import vn.lensan.catalog.channel.Reason;
import vn.lensan.catalog.ids.DerivedId;
import vn.lensan.platform.work.Due;

/** A product on a channel; here: how a wish is sent, and what became of it. */
@Document(Listing.COLLECTION)
final class Listing extends ComparedProduct {
  static final String COLLECTION = "listings";
  static final String PUSH = "push";

  @PersistenceCreator
  Listing(
      String id,
      String productId,
      String householdId,
      String channel,
      String sku,
      List<String> within,
      Observed observed,
      Instant createdAt) {
    super(
        id,
        new ListingSubject(productId, householdId, sku, within, ""),
        channel,
        observed,
        createdAt);
  }

  private Listing(String id, ListingSubject subject, String channel, Instant now) {
    super(id, subject, channel, Observed.nothing(now), now);
  }

  static Listing request(ListingSubject subject, String channel, Lane lane, Instant now) {
    String id = DerivedId.of("listing", subject.productId(), channel);
    Listing listing = new Listing(id, subject, channel, now);
    listing.requested(subject.digest(), lane, now);
    return listing;
  }

  /** Claims the sending; false when somebody else is at it or there is nothing to send. */
  boolean startPush(Claim claim, Instant now) {
    if (push == null || progress.isBusy(now)) {
      return false;
    }
    progress = progress.started(channelItemId == null && shallShow(), claim);
    push = new Due(push.at(), push.attempts(), claim.until());
    return true;
  }

  /**
   * The channel has taken the wish; what was wished meanwhile goes out next.
   *
   * @param taken the content it took; null where it was none or is not known
   */
  void accepted(long wish, ItemSeen item, @Nullable Sent taken, Instant now) {
    lastSent = progress.again() || taken == null ? null : taken.at(now);
    inStep(wish, now);
    answered(item);
  }

  /** The channel shows it so already: nothing was sent. */
  void inStep(long wish, Instant now) {
    progress = progress.answered(wish);
    push = progress.sent() == progress.revision() ? null : Due.now(now);
  }

  /** It will not go: not by trying again. */
  void refused(long wish, Reason reason, Instant now) {
    progress = progress.ended(Outcome.BUSINESS_FAILURE);
    push = wish == progress.revision() ? null : Due.now(now);
    observe(Observed.State.REJECTED, now, List.of(reason));
  }

  /** The item is gone over there; what is wanted down is down. */
  void lost(Instant now) {
    progress = progress.lost();
    channelItemId = null;
    lastSent = null;
    push = shallShow() ? Due.now(now) : null;
    observe(Observed.State.WITHDRAWN, now, List.of());
  }

  /** Gives the to-do back for later. What is to come down is never given up. */
  void putOff(Trouble trouble, Instant now) {
    int failed = (push == null ? 0 : push.attempts()) + (trouble.held() ? 0 : 1);
    boolean over = trouble.endsAfter(failed) && shallShow();
    progress = progress.putOff(trouble, over);
    push =
        push == null || over
            ? null
            : new Due(now.plus(trouble.waitAfter(failed)), failed, Instant.EPOCH);
  }

  ListingView view() {
    return new ListingView(
        id(),
        productId,
        householdId,
        channel,
        sku,
        within,
        desired,
        observed,
        channelItemId,
        progress,
        lastSent,
        shown == null ? null : shown.snapshot(lastSent),
        Job.of(progress, push, observed),
        holds.all(),
        createdAt,
        version());
  }
}
