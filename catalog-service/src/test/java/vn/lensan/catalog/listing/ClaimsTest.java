package vn.lensan.catalog.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClaimsTest {
  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
  private static final Claim CLAIM = Claim.until(NOW.plusSeconds(180));

  private final Listings listings = mock(Listings.class);
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final Claims claims = new Claims(listings, meters, Clock.fixed(NOW, ZoneOffset.UTC));

  @BeforeEach
  void everyWriteIsOurs() {
    when(listings.saveAll(any())).thenAnswer(call -> call.<List<?>>getArgument(0).size());
  }

  private void waiting(Lane lane, int many) {
    List<Listing> all = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      all.add(listing(lane + "-" + i, lane));
    }
    when(listings.due(any(), eq(lane), any(), anyInt()))
        .thenAnswer(call -> List.copyOf(all.subList(0, Math.min(many, call.getArgument(3)))));
  }

  private static Listing listing(String product, Lane lane) {
    return Listing.request(
        new ListingSubject(product, "h1", "LS-1", List.of(), "d1"), "VOSO", lane, NOW);
  }

  private long claimed(Lane lane) {
    return claims.claim("VOSO", CLAIM, 50).stream()
        .filter(listing -> listing.productId.startsWith(lane.name()))
        .count();
  }

  @Test
  void peopleGoFirstAndAFifthIsLeftToBulk() {
    waiting(Lane.INTERACTIVE, 200);
    waiting(Lane.BULK, 200);
    assertThat(claimed(Lane.INTERACTIVE)).isEqualTo(40);
    waiting(Lane.INTERACTIVE, 200);
    waiting(Lane.BULK, 200);
    assertThat(claimed(Lane.BULK)).isEqualTo(10);
  }

  @Test
  void whatOneLaneDoesNotNeedTheOtherHas() {
    waiting(Lane.INTERACTIVE, 3);
    waiting(Lane.BULK, 200);
    assertThat(claimed(Lane.BULK)).isEqualTo(47);
    waiting(Lane.INTERACTIVE, 200);
    waiting(Lane.BULK, 2);
    assertThat(claimed(Lane.INTERACTIVE)).isEqualTo(48);
  }

  @Test
  void whoWasOvertakenNotesNothingAndSaysSo() {
    Listing mine = listing("p1", Lane.BULK);
    mine.startPush(CLAIM, NOW);
    Listing theirs = listing("p1", Lane.BULK);
    theirs.startPush(Claim.until(NOW.plus(Duration.ofMinutes(9))), NOW);
    doReturn(0).when(listings).saveAll(any());
    when(listings.all(any())).thenReturn(List.of(theirs));
    when(listings.change(any(), any()))
        .thenAnswer(
            call -> {
              call.<Consumer<Listing>>getArgument(1).accept(theirs);
              return Optional.of(theirs);
            });
    claims.settle(
        List.of(mine),
        CLAIM,
        Map.of(mine.id(), (listing, at) -> listing.putOff(Trouble.inside(), at)));
    assertThat(theirs.view().job().attempts()).isZero();
    assertThat(theirs.view().job().status()).isEqualTo(Job.Status.RUNNING);
    assertThat(meters.counter("lensan.listings.overtaken", "channel", "VOSO").count()).isOne();
  }
}
