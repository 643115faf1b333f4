package vn.lensan.onboarding.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Closing and reopening, and what stands in between. */
class ClosuresTest {
  private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
  private final Household household =
      Household.registered("h-closing", new Profiles(new Random(3)).any(), "team", null, NOW);

  private static Act at(int day) {
    return Act.by("officer", NOW.plusSeconds(86_400L * day)).because("vì thế");
  }

  @Test
  void isAgainWhatItWasAfterEachReopening() {
    household.close(at(0));
    household.reopen(at(2));
    assertThat(household.status()).isEqualTo(HouseholdStatus.REGISTERED);
    household.verify(at(2));
    household.close(at(3));
    assertThat(household.state().closures())
        .containsExactly(
            new ClosedSpell(LocalDate.of(2026, 11, 22), LocalDate.of(2026, 11, 24)),
            new ClosedSpell(LocalDate.of(2026, 11, 25), null));
    household.reopen(at(4));
    assertThat(household.status()).isEqualTo(HouseholdStatus.VERIFIED);
  }

  @Test
  void refusesToCloseWhatIsClosedAndToReopenWhatIsOpen() {
    assertThatThrownBy(() -> household.reopen(at(0))).hasMessage("household.not-closed");
    household.close(at(0));
    assertThatThrownBy(() -> household.close(at(0))).hasMessage("household.closed");
    assertThatThrownBy(() -> household.verify(at(0))).hasMessage("household.not-waiting");
  }

  @Test
  void becomesActiveOnReopeningWhenAShopWasOpenedMeanwhile() {
    household.verify(at(0));
    household.close(at(1));
    assertThat(household.openedShop(LocalDate.of(2026, 11, 23), at(1))).isTrue();
    assertThat(household.status()).isEqualTo(HouseholdStatus.CLOSED);
    household.reopen(at(2));
    assertThat(household.status()).isEqualTo(HouseholdStatus.ACTIVE);
    assertThat(household.openedShop(LocalDate.of(2026, 11, 23), at(2))).as("told twice").isFalse();
  }

  @Test
  void staysClosedForFiguresWhenThePersonIsForgotten() {
    household.close(at(0));
    household.erase(at(1));
    assertThat(household.state().closures()).hasSize(1);
    assertThatThrownBy(() -> household.reopen(at(2))).hasMessage("household.erased");
  }
}
