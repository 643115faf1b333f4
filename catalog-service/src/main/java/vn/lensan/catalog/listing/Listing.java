package vn.lensan.catalog.listing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.catalog.channel.ItemSeen;
import vn.lensan.catalog.channel.Reason;
import vn.lensan.catalog.ids.DerivedId;
import vn.lensan.platform.aggregate.Aggregate;
import vn.lensan.platform.work.Due;

/** A product on a channel: what we want, what the channel shows, and the to-do between the two. */
@Document(Listing.COLLECTION)
final class Listing extends Aggregate {
  static final String COLLECTION = "listings";
  static final String PUSH = "push";
  private static final Duration FIRST_WAIT = Duration.ofMillis(500);

  private final String productId;
  private final String householdId;
  private final String channel;
  private final String sku;
  private final Instant createdAt;
  private List<String> within;
  private Desired desired = Desired.LIVE;
  private Observed observed;
  private @Nullable String channelItemId;
  private @Nullable String contentDigest;
  private Push progress = Push.first();
  private @Nullable Due push;

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
    super(id);
    this.productId = productId;
    this.householdId = householdId;
    this.channel = channel;
    this.sku = sku;
    this.within = within;
    this.observed = observed;
    this.createdAt = createdAt;
  }

  static String idOf(String productId, String channel) {
    return DerivedId.of("listing", productId, channel);
  }

  static Listing request(ListingSubject subject, String channel, Instant now) {
    Listing listing =
        new Listing(
            idOf(subject.productId(), channel),
            subject.productId(),
            subject.householdId(),
            channel,
            subject.sku(),
            subject.within(),
            Observed.nothing(now),
            now);
    listing.contentDigest = subject.digest();
    listing.push = Due.now(now);
    listing.record(new ListingEvent.Requested(listing.state()));
    return listing;
  }

  /** Wants it shown (again); false when it is wanted already and stands or is on its way. */
  boolean want(String digest, Instant now) {
    boolean settled =
        desired == Desired.LIVE
            && observed.state() != Observed.State.REJECTED
            && observed.state() != Observed.State.WITHDRAWN;
    if (settled) {
      return false;
    }
    desired = Desired.LIVE;
    contentDigest = digest;
    wish(now);
    record(new ListingEvent.Requested(state()));
    return true;
  }

  boolean withdraw(Instant now) {
    if (desired == Desired.WITHDRAWN) {
      return false;
    }
    desired = Desired.WITHDRAWN;
    if (channelItemId == null && progress.begun() == null) {
      // Nothing has gone out yet, so there is nothing to take down.
      push = null;
      observe(Observed.State.WITHDRAWN, now, List.of());
    } else {
      wish(now);
    }
    return true;
  }

  /** The product reads otherwise now; the channel is told if it is to show it. */
  boolean refresh(String digest, Instant now) {
    if (digest.equals(contentDigest) || desired == Desired.WITHDRAWN) {
      return false;
    }
    contentDigest = digest;
    wish(now);
    return true;
  }

  private void wish(Instant now) {
    progress = progress.wished();
    Instant free = progress.isBusy(now) ? progress.busyUntil() : Instant.EPOCH;
    push = new Due(now, 0, Objects.requireNonNull(free));
  }

  /** Claims the sending; false when somebody else is at it or there is nothing to send. */
  boolean startPush(Instant now) {
    if (push == null || progress.isBusy(now)) {
      return false;
    }
    progress = progress.started(channelItemId == null && desired == Desired.LIVE, now);
    return true;
  }

  /** The channel has taken the wish; what was wished meanwhile goes out next. */
  void accepted(long wish, ItemSeen item, Instant now) {
    channelItemId = item.channelItemId();
    progress = progress.answered(wish);
    push = progress.sent() == progress.revision() ? null : Due.now(now);
    if (!item.at().isBefore(observed.at()) || observed.state() == Observed.State.UNKNOWN) {
      // Not when the channel's own word was quicker than its answer: told last, "submitted" would
      // stay what readers believe, though the item is live.
      if (observed.state() == Observed.State.UNKNOWN) {
        record(new ListingEvent.Submitted(state(Observed.State.PENDING)));
      }
      observe(Observed.State.valueOf(item.state().name()), item.at(), item.reasons());
    }
  }

  /** It will not go: not by trying again. */
  void refused(Reason reason, Instant now) {
    progress = progress.stopped();
    push = null;
    observe(Observed.State.REJECTED, now, List.of(reason));
  }

  /** The item is gone over there; what is wanted down is down. */
  void lost(Instant now) {
    progress = progress.lost();
    channelItemId = null;
    push = desired == Desired.LIVE ? Due.now(now) : null;
    observe(Observed.State.WITHDRAWN, now, List.of());
  }

  /** Gives the to-do back, to be tried at a moment. */
  void putOff(Instant until) {
    progress = progress.stopped();
    push = push == null ? null : new Due(until, push.attempts() + 1, Instant.EPOCH);
  }

  /** What the channel asked for, else longer with each failure. */
  Duration waitAfterTrouble(@Nullable Duration asked) {
    int failed = push == null ? 0 : push.attempts();
    Duration grown = FIRST_WAIT.multipliedBy(1L << Math.min(failed, 9));
    return asked != null && asked.compareTo(grown) > 0 ? asked : grown;
  }

  /** The channel told of the item; an older telling never takes a newer one back. */
  boolean told(ItemSeen item) {
    if (item.at().isBefore(observed.at()) && observed.state() != Observed.State.UNKNOWN) {
      return false;
    }
    if (channelItemId == null) {
      channelItemId = item.channelItemId();
    }
    return observe(Observed.State.valueOf(item.state().name()), item.at(), item.reasons());
  }

  private boolean observe(Observed.State next, Instant at, List<Reason> reasons) {
    boolean same = observed.state() == next && observed.reasons().equals(reasons);
    observed = observed.then(next, at, reasons);
    if (!same) {
      ListingEvent.of(next, state()).ifPresent(this::record);
    }
    return !same;
  }

  boolean isAbout(ItemSeen item) {
    return sku.equals(item.sku())
        && (channelItemId == null || channelItemId.equals(item.channelItemId()));
  }

  private ListingEvent.State state() {
    return state(observed.state());
  }

  private ListingEvent.State state(Observed.State shown) {
    return new ListingEvent.State(id(), productId, householdId, channel, desired, shown, observed);
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
        createdAt,
        version());
  }
}
