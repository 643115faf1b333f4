package vn.lensan.catalog.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.util.ReflectionTestUtils;
import vn.lensan.catalog.channel.ChannelTrouble;
import vn.lensan.catalog.channel.ItemSeen;
import vn.lensan.catalog.channel.ItemState;
import vn.lensan.catalog.channel.Reason;

class ListingTest {
  private static final Instant ASKED = Instant.parse("2026-11-22T08:00:00Z");
  private static final Claim CLAIM = Claim.until(ASKED.plusSeconds(90));

  private final Listing listing =
      Listing.request(
          new ListingSubject("p1", "h1", "LS-1", List.of(), "d1"), "VOSO", Lane.BULK, ASKED);

  @Test
  void aWebhookQuickerThanTheAnswerStaysTheLastWord() {
    assertThat(listing.startPush(CLAIM, ASKED)).isTrue();
    ItemSeen live = live(ASKED.plusSeconds(2));

    assertThat(listing.told(live)).isTrue();
    listing.accepted(1, live, null, ASKED.plusSeconds(3));

    assertThat(recorded(listing)).last().isInstanceOf(ListingEvent.Published.class);
    assertThat(recorded(listing)).hasSize(2);
  }

  @Test
  void tellsHowFarTheJobIsApartFromHowItWent() {
    assertThat(job().status()).isEqualTo(Job.Status.QUEUED);
    assertThat(job().outcome()).isNull();
    listing.startPush(CLAIM, ASKED);
    assertThat(job().status()).isEqualTo(Job.Status.RUNNING);
    listing.putOff(trouble("channel.failed"), ASKED);
    assertThat(job()).isEqualTo(new Job(Job.Status.WAITING, null, 1, "channel.failed"));
    listing.accepted(1, live(ASKED), null, ASKED);
    assertThat(job()).isEqualTo(new Job(Job.Status.DONE, Outcome.OK, 0, null));
    listing.refused(1, new Reason("item.invalid", null), ASKED.plusSeconds(1));
    assertThat(job()).isEqualTo(new Job(Job.Status.DONE, Outcome.BUSINESS_FAILURE, 0, null));
  }

  @Test
  void aRefusalAfterTheAnswerIsABusinessFailureToo() {
    listing.accepted(1, live(ASKED), null, ASKED);
    listing.told(item(ItemState.REJECTED, ASKED.plusSeconds(9)));
    assertThat(job()).isEqualTo(new Job(Job.Status.DONE, Outcome.BUSINESS_FAILURE, 0, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"channel.circuit-open", "channel.quota", "channel.busy", "channel.needs-reauth"})
  void whatWouldMeetAnyItemIsNoAttemptAndKillsNone(String held) {
    for (int i = 0; i < 1_000; i++) {
      listing.startPush(CLAIM, ASKED);
      listing.putOff(trouble(held), ASKED);
    }
    assertThat(job()).isEqualTo(new Job(Job.Status.WAITING, null, 0, held));
    assertThat(Trouble.of(new ChannelTrouble(held, null)).waitAfter(0))
        .isBetween(Duration.ofSeconds(1), Duration.ofMinutes(1));
  }

  @Test
  void diesOfManyFailuresAndIsRevived() {
    failedToDeath();
    assertThat(job().status()).isEqualTo(Job.Status.DEAD);
    assertThat(job().waitingFor()).isEqualTo("channel.failed");
    assertThat(listing.startPush(CLAIM, ASKED)).isFalse();
    assertThat(listing.revive(ASKED)).isTrue();
    assertThat(job().status()).isEqualTo(Job.Status.QUEUED);
    assertThat(listing.revive(ASKED)).isFalse();
  }

  @Test
  void aDeadOneLivesAgainWhenItIsWantedOrReadsOtherwise() {
    failedToDeath();
    assertThat(listing.want("d1", Lane.INTERACTIVE, ASKED)).isTrue();
    failedToDeath();
    assertThat(listing.refresh("d2", ASKED)).isTrue();
    assertThat(job().status()).isEqualTo(Job.Status.QUEUED);
  }

  @Test
  void whatIsToComeDownIsNeverGivenUp() {
    listing.startPush(CLAIM, ASKED);
    listing.withdraw(ASKED);
    failedToDeath();
    assertThat(job().status()).isEqualTo(Job.Status.WAITING);
  }

  @Test
  void aRefusalOfWhatWasWishedBeforeDoesNotForgetWhatIsWishedNow() {
    listing.startPush(CLAIM, ASKED);
    listing.refresh("d2", ASKED);
    listing.refused(1, new Reason("item.invalid", null), ASKED);
    assertThat(job().status()).isEqualTo(Job.Status.QUEUED);
  }

  @Test
  void waitsLongerWithEachFailureButNeverMoreThanAnHour() {
    Trouble failed = Trouble.of(new ChannelTrouble("channel.failed", null));
    assertThat(failed.waitAfter(1)).isEqualTo(Duration.ofSeconds(1));
    assertThat(failed.waitAfter(40)).isEqualTo(Duration.ofHours(1));
    Trouble asked = Trouble.of(new ChannelTrouble("channel.quota", Duration.ofMinutes(7)));
    assertThat(asked.waitAfter(0)).isEqualTo(Duration.ofMinutes(7));
  }

  private void failedToDeath() {
    for (int i = 0; i < Trouble.MOST_ATTEMPTS; i++) {
      listing.startPush(CLAIM, ASKED);
      listing.putOff(trouble("channel.failed"), ASKED);
    }
  }

  private Job job() {
    return listing.view().job();
  }

  private static Trouble trouble(String code) {
    return Trouble.of(new ChannelTrouble(code, null));
  }

  private static ItemSeen live(Instant at) {
    return item(ItemState.LIVE, at);
  }

  private static ItemSeen item(ItemState state, Instant at) {
    return new ItemSeen("VS-1", "LS-1", null, state, List.of(), at);
  }

  @SuppressWarnings("unchecked")
  private static List<Object> recorded(Listing listing) {
    return (List<Object>) Objects.requireNonNull(ReflectionTestUtils.getField(listing, "recorded"));
  }
}
