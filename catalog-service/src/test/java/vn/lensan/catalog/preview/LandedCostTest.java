package vn.lensan.catalog.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LandedCostTest {
  private static final ChannelTerms TERMS =
      ChannelTerms.of("DEMO;2026-01-01;;5;1.5;1000;2;20000;4000;25;30;1000;100");

  private static LandedCost cost(long price, long quantity, String kilograms) {
    return LandedCost.of(TERMS, price, quantity, Optional.of(new BigDecimal(kilograms)));
  }

  @Test
  void reckonsFeesShippingAndWhatIsLeft() {
    LandedCost cost = cost(100_000, 2, "4.2");
    assertThat(cost.goods()).isEqualTo(200_000);
    assertThat(cost.fees()).isEqualTo(new LandedCost.Fees(10_000, 3_000, 1_000));
    // 2 kg for 20,000, then three kilograms begun.
    assertThat(cost.shipping())
        .isEqualTo(new LandedCost.Shipping(new BigDecimal("4.2"), 32_000, 24_000, 8_000));
    assertThat(cost.buyerPays()).isEqualTo(224_000);
    assertThat(cost.sellerGets()).isEqualTo(200_000 - 14_000 - 8_000);
    assertThat(cost.burdenPercent()).isEqualByComparingTo("23.0");
    assertThat(cost.warnings()).isEmpty();
  }

  @Test
  void warnsWhereFeesAndShippingEatThePrice() {
    assertThat(cost(60_000, 1, "1").warnings()).containsExactly("cost.high");
    assertThat(cost(5_000, 1, "1").warnings()).containsExactly("cost.high", "cost.nothing-left");
  }

  @Test
  void guessesNoWeight() {
    LandedCost cost = LandedCost.of(TERMS, 100_000, 1, Optional.empty());
    assertThat(cost.shipping()).isNull();
    assertThat(cost.buyerPays()).isNull();
    assertThat(cost.sellerGets()).isNull();
    assertThat(cost.warnings()).containsExactly("cost.weight-unknown");
  }

  @Test
  void tellsOfPricesThatTheMarketplaceDoesNotTake() {
    assertThat(cost(950, 100, "1").warnings()).contains("cost.price-low", "cost.price-step");
  }

  @Test
  void losesAndMakesNoDong() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      LandedCost cost =
          cost(1 + random.nextInt(1_000_000), 1 + random.nextInt(50), "" + random.nextInt(40));
      LandedCost.Shipping shipping = Objects.requireNonNull(cost.shipping());
      long left = Objects.requireNonNull(cost.sellerGets());
      assertThat(left + cost.fees().total() + shipping.total()).isEqualTo(cost.buyerPays());
    }
  }

  @Test
  void hasTermsOfEveryMarketplaceToday() {
    TermsTable table = new TermsTable();
    LocalDate day = LocalDate.of(2026, 11, 23);
    assertThat(table.of("POSTMART", day)).isPresent();
    assertThat(table.of("VOSO", day)).isPresent();
    assertThat(table.of("SHOP_DEMO", day)).isPresent();
    assertThat(table.of("POSTMART", LocalDate.of(2025, 12, 31))).isEmpty();
  }
}
