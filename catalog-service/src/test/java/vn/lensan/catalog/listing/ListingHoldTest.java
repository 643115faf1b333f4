package vn.lensan.catalog.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lensan.catalog.channel.ItemSeen;
import vn.lensan.catalog.channel.ItemState;

/** What we keep down apart from what people want, and the channel's word for it. */
class ListingHoldTest {
  private static final Instant ASKED = Instant.parse("2026-11-22T08:00:00Z");
  private final Listing listing =
      Listing.request(
          new ListingSubject("p1", "h1", "LS-1", List.of(), "d1"), "VOSO", Lane.BULK, ASKED);

  private static Instant at(long seconds) {
    return ASKED.plusSeconds(seconds);
  }

  private static ItemSeen seen(ItemState state, long seconds) {
    return new ItemSeen("VS-1", "LS-1", null, state, List.of(), at(seconds));
  }

  private void answered(ItemState state, long seconds) {
    assertThat(listing.startPush(claim(at(seconds)), at(seconds))).isTrue();
    listing.accepted(listing.view().progress().revision(), seen(state, seconds), null, at(seconds));
  }

  @Test
  void goesDownByAHoldAndComesBackByItsReleaseAlthoughNobodySaidAnything() {
    answered(ItemState.LIVE, 1);
    assertThat(listing.hold(HoldReason.OCOP_EXPIRED, at(10))).isTrue();
    assertThat(listing.hold(HoldReason.OCOP_REVOKED, at(11))).isFalse();
    assertThat(listing.view().desired()).isEqualTo(Desired.LIVE);
    assertThat(listing.view().shallShow()).isFalse();
    answered(ItemState.WITHDRAWN, 12);
    assertThat(listing.view().holds())
        .containsExactly(new Hold(HoldReason.OCOP_EXPIRED, at(10), at(12), null, null));
    assertThat(listing.startPush(claim(at(13)), at(13))).as("nothing more to send").isFalse();

    assertThat(listing.release("d2", at(20))).isTrue();
    assertThat(listing.release("d2", at(21))).isFalse();
    answered(ItemState.LIVE, 22);
    assertThat(listing.view().holds())
        .containsExactly(new Hold(HoldReason.OCOP_EXPIRED, at(10), at(12), at(20), at(22)));
  }

  @Test
  void staysDownAfterTheReleaseWhenSomebodyWithdrewItMeanwhile() {
    answered(ItemState.LIVE, 1);
    listing.hold(HoldReason.OCOP_EXPIRED, at(10));
    answered(ItemState.WITHDRAWN, 12);
    assertThat(listing.withdraw(at(15))).isTrue();
    assertThat(listing.startPush(claim(at(16)), at(16))).as("it is down already").isFalse();
    assertThat(listing.release("d2", at(20))).isTrue();
    assertThat(listing.startPush(claim(at(21)), at(21))).isFalse();
    assertThat(listing.view().shallShow()).isFalse();
  }

  @Test
  void holdsNothingThatSomebodyWithdrew() {
    answered(ItemState.LIVE, 1);
    listing.withdraw(at(5));
    assertThat(listing.hold(HoldReason.OCOP_REVOKED, at(10))).isFalse();
    assertThat(listing.view().holds()).isEmpty();
  }

  @Test
  void wantedWhileHeldGoesOutOnlyWithTheRelease() {
    answered(ItemState.LIVE, 1);
    listing.hold(HoldReason.OCOP_EXPIRED, at(10));
    answered(ItemState.WITHDRAWN, 12);
    assertThat(listing.want("d2", Lane.INTERACTIVE, at(13))).isFalse();
    assertThat(listing.refresh("d3", at(14))).isFalse();
    assertThat(listing.startPush(claim(at(15)), at(15))).isFalse();
    listing.release("d3", at(20));
    assertThat(listing.startPush(claim(at(21)), at(21))).isTrue();
  }

  @Test
  void heldBeforeAnythingWentOutItSendsNothing() {
    assertThat(listing.hold(HoldReason.OCOP_EXPIRED, at(1))).isTrue();
    assertThat(listing.startPush(claim(at(2)), at(2))).isFalse();
    assertThat(listing.view().holds().getFirst().downAt()).isEqualTo(at(1));
  }

  /** A create whose answer is lost may have made an item: it is found out, then taken down. */
  @Test
  void heldWhileACreateIsInDoubtItLearnsTheItemAndTakesItDown() {
    listing.startPush(claim(at(1)), at(1));
    listing.putOff(Trouble.inside(), at(2));
    listing.hold(HoldReason.OCOP_REVOKED, at(3));
    answered(ItemState.LIVE, 4);
    assertThat(listing.startPush(claim(at(5)), at(5))).isTrue();
    assertThat(listing.view().channelItemId()).isEqualTo("VS-1");
  }

  private static Claim claim(Instant now) {
    return Claim.until(now.plusSeconds(90));
  }
}
