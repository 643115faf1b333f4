package vn.lensan.catalog.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lensan.catalog.channel.ItemSeen;
import vn.lensan.catalog.channel.ItemState;

class ComparedProductTest {
  private static final Instant FOUND = Instant.parse("2026-11-22T08:00:00Z");
  private final Listing listing =
      Listing.request(
          new ListingSubject("p1", "h1", "LS-1", List.of(), "d1"), "VOSO", Lane.BULK, FOUND);

  @BeforeEach
  void shown() {
    listing.accepted(1, item("i1"), null, FOUND);
  }

  private static ItemSeen item(String id) {
    return new ItemSeen(id, "LS-1", null, ItemState.LIVE, List.of(), FOUND);
  }

  private static Verdict verdict(String finding, Verdict.Choice choice) {
    return new Verdict(finding, choice, DriftKind.PRICE, "i1", "260000 VND", 1, FOUND);
  }

  @Test
  void whatWasDecidedAMomentAgoIsNotDecidedOtherwise() {
    listing.decided(verdict("f1", Verdict.Choice.LEAVE));
    assertThat(listing.isDecided(verdict("f1", Verdict.Choice.LEAVE))).isTrue();
    assertThat(listing.isAsFound(verdict("f1", Verdict.Choice.THEIRS))).isFalse();
    assertThat(listing.isAsFound(verdict("f2", Verdict.Choice.THEIRS))).isTrue();
  }

  @Test
  void isNotAsFoundOnceSomebodyWishedOfItAnew() {
    assertThat(listing.isAsFound(verdict("f1", Verdict.Choice.OURS))).isTrue();
    listing.mend(DriftKind.PRICE, FOUND);
    assertThat(listing.isAsFound(verdict("f1", Verdict.Choice.OURS))).isFalse();
  }

  /** Two workers at one missing item: the second one comes when another is made already. */
  @Test
  void anItemMadeAnewIsNoLongerTheOneThatWasMissing() {
    ListingView missing = listing.view();
    assertThat(listing.isStill(missing)).isTrue();
    listing.lost(FOUND);
    assertThat(listing.isStill(missing)).isFalse();
    listing.accepted(1, item("i2"), null, FOUND);
    assertThat(listing.isStill(missing)).isFalse();
  }
}
