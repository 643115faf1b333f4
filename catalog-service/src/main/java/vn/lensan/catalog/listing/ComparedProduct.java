package vn.lensan.catalog.listing;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.channel.ContentPart;
import vn.lensan.catalog.channel.ItemSnapshot;

/** A listing held against what the marketplace's shop shows of it. */
abstract class ComparedProduct extends WishedProduct {
  @Nullable Shown shown;
  private @Nullable String verdict;

  ComparedProduct(
      String id, ListingSubject subject, String channel, Observed observed, Instant createdAt) {
    super(id, subject, channel, observed, createdAt);
  }

  /** The shop was read; it tells no more of the state than a message would. */
  final void read(ItemSnapshot item, Instant readAt) {
    shown = Shown.of(item, readAt);
    told(item.item());
  }

  /** Nothing is on its way, and nothing went out since: what a shop showed then may be compared. */
  final boolean isSettledSince(Instant moment) {
    boolean quiet = push == null && progress.busyUntil() == null;
    return quiet && (lastSent == null || lastSent.at() == null || lastSent.at().isBefore(moment));
  }

  /**
   * Their word holds in this part: ours counts as sent, so that it goes out again only when we say
   * something else.
   */
  final void yielded(DriftKind kind, Sent ours) {
    ContentPart part = kind.part();
    Sent known = lastSent == null && shown != null ? shown.parts() : lastSent;
    lastSent = part == null || known == null ? known : known.with(part, ours);
  }

  /**
   * What the shop shows otherwise is sent again, and nothing else: a quantity that was sold down
   * would be sold twice.
   */
  final void mend(DriftKind kind, Instant now) {
    ContentPart part = kind.part();
    if (shown != null && lastSent == null) {
      lastSent = shown.parts();
    } else if (shown != null && lastSent != null && part != null) {
      lastSent = lastSent.with(part, shown.parts());
    }
    wish(Lane.BULK, now);
  }

  /** Nobody wished anything of it since, and it is about the same item. */
  final boolean isStill(ListingView then) {
    return progress.revision() == then.wish()
        && Objects.equals(channelItemId, then.channelItemId());
  }

  /** Somebody who was overtaken may have sent an older wish last: ours is sent whole once more. */
  final void doubted(Instant now) {
    lastSent = null;
    wish(Lane.BULK, now);
  }

  /**
   * Nobody wished anything since, the shop was not read again, and nobody decided it otherwise a
   * moment ago.
   */
  final boolean isAsFound(Verdict asked) {
    boolean readAgain = shown != null && shown.readAt().isAfter(asked.seenAt());
    return progress.revision() == asked.wish()
        && !readAgain
        && !asked.isAnsweredBy(verdict)
        && switch (asked.kind()) {
          case STATE -> observed.isDown();
          case DOUBLE -> channelItemId != null && !channelItemId.equals(asked.item());
          case MISSING -> channelItemId != null && channelItemId.equals(asked.item());
          default -> true;
        };
  }

  final boolean isDecided(Verdict asked) {
    return asked.mark().equals(verdict);
  }

  final void decided(Verdict asked) {
    verdict = asked.mark();
  }
}
