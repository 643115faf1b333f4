package vn.lensan.catalog.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;
import vn.lensan.catalog.channel.ItemSeen;
import vn.lensan.catalog.channel.ItemState;

class ListingTest {
  private static final Instant ASKED = Instant.parse("2026-11-22T08:00:00Z");

  @Test
  void aWebhookQuickerThanTheAnswerStaysTheLastWord() {
    Listing listing =
        Listing.request(new ListingSubject("p1", "h1", "LS-1", List.of(), "d1"), "VOSO", ASKED);
    assertThat(listing.startPush(ASKED)).isTrue();
    ItemSeen live =
        new ItemSeen("VS-1", "LS-1", null, ItemState.LIVE, List.of(), ASKED.plusSeconds(2));

    assertThat(listing.told(live)).isTrue();
    listing.accepted(1, live, ASKED.plusSeconds(3));

    assertThat(recorded(listing)).last().isInstanceOf(ListingEvent.Published.class);
    assertThat(recorded(listing)).hasSize(2);
  }

  @SuppressWarnings("unchecked")
  private static List<Object> recorded(Listing listing) {
    return (List<Object>) Objects.requireNonNull(ReflectionTestUtils.getField(listing, "recorded"));
  }
}
