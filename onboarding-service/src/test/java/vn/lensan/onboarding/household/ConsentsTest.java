package vn.lensan.onboarding.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsentsTest {
  private static final Instant MONDAY = Instant.parse("2026-11-16T00:00:00Z");
  private static final Instant FRIDAY = Instant.parse("2026-11-20T00:00:00Z");
  private static final Instant SUNDAY = Instant.parse("2026-11-22T00:00:00Z");

  private static Consent selling(String id, Instant givenAt) {
    return new Consent(
        id, "SELLING", List.of("POSTMART", "VOSO"), "2026-10", givenAt, "team", null, "vi", null);
  }

  @Test
  void holdsEachPairOnce() {
    Consents consents = new Consents(List.of(selling("a", MONDAY), selling("b", FRIDAY)));
    assertThat(consents.active())
        .containsExactly(
            new Consent.Active("SELLING", "POSTMART"), new Consent.Active("SELLING", "VOSO"));
    assertThat(new Consents(List.of(selling("a", MONDAY).withdrawn(FRIDAY))).active()).isEmpty();
  }

  @Test
  void takesTheSameWordOfALaterListForSettled() {
    Consents consents = new Consents(List.of(selling("a", MONDAY)));
    assertThat(consents.settle(selling("b", MONDAY))).isTrue();
    assertThat(consents.settle(selling("b", FRIDAY))).isFalse();
  }

  @Test
  void letsNoOldListUndoAWithdrawal() {
    Consents consents = new Consents(List.of(selling("a", MONDAY).withdrawn(FRIDAY)));
    assertThat(consents.settle(selling("b", MONDAY))).isTrue();
    assertThat(consents.settle(selling("b", MONDAY.plusSeconds(60)))).isTrue();
    assertThat(consents.settle(selling("b", SUNDAY))).isFalse();
  }
}
