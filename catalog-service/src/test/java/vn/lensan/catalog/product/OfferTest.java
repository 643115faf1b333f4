package vn.lensan.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lensan.platform.money.Money;
import vn.lensan.platform.problem.Problem;

class OfferTest {
  private static final Money PRICE = Money.vnd(10_000);

  private static Offer valid(@Nullable LocalDate from, @Nullable LocalDate until) {
    return new Offer(PRICE, 5, null, new Offer.Validity(from, until), null);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-01,true",
    "2026-06-30,true",
    "2026-05-31,false",
    "2026-07-01,false",
  })
  void isOpenFromItsFirstDayToItsLast(LocalDate day, boolean open) {
    Offer june = valid(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30));
    assertThat(june.isOpenOn(day)).isEqualTo(open);
  }

  @Test
  void hasNoEndWhereNoneIsSaid() {
    LocalDate day = LocalDate.of(2026, 6, 1);
    assertThat(valid(day, null).isOpenOn(day.plusYears(9))).isTrue();
    assertThat(valid(null, day).isOpenOn(day.minusYears(9))).isTrue();
    assertThat(new Offer(PRICE, 0, null).isOpenOn(day)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"6,7,6,true", "6,7,8,false", "11,2,12,true", "11,2,2,true", "11,2,3,false"})
  void keepsToItsSeasonAlsoOverTheNewYear(int from, int to, int month, boolean open) {
    Offer offer = new Offer(PRICE, 5, new Offer.Season(from, to));
    assertThat(offer.isOpenOn(LocalDate.of(2026, month, 15))).isEqualTo(open);
  }

  @Test
  void isClosedOutsideTheSeasonThoughItsDaysHold() {
    Offer.Validity year = new Offer.Validity(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    Offer lychee = new Offer(PRICE, 5, new Offer.Season(6, 7), year, null);
    assertThat(lychee.isOpenOn(LocalDate.of(2026, 6, 15))).isTrue();
    assertThat(lychee.isOpenOn(LocalDate.of(2026, 11, 15))).isFalse();
    assertThat(lychee.isOpenOn(LocalDate.of(2027, 6, 15))).isFalse();
  }

  @Test
  void refusesDaysThatCannotBe() {
    Offer turned = valid(LocalDate.of(2026, 6, 2), LocalDate.of(2026, 6, 1));
    assertThat(wrong(turned)).containsExactly("/offer/validity/until");
    Offer endless = valid(LocalDate.of(1, 1, 1), LocalDate.of(9999, 1, 1));
    assertThat(wrong(endless)).containsExactly("/offer/validity/from", "/offer/validity/until");
  }

  @Test
  void keepsWhatAListDoesNotSay() {
    Offer before =
        new Offer(
            PRICE,
            5,
            new Offer.Season(6, 7),
            new Offer.Validity(LocalDate.of(2026, 6, 1), null),
            Offer.SalesModel.MARKET_STALL);
    ProductContent row = ProductContents.soldBy("kg");
    Offer after = ListedContent.over(ProductContents.offered(before), row).offer();
    assertThat(after).isEqualTo(before.with(row.offer().price(), row.offer().quantity()));
    assertThat(after.salesModel()).isEqualTo(Offer.SalesModel.MARKET_STALL);
  }

  private static List<String> wrong(Offer offer) {
    ProductRules rules = new ProductRules(new UnitsOfMeasure());
    return catchThrowableOfType(Problem.class, () -> rules.checked(ProductContents.offered(offer)))
        .errors()
        .stream()
        .map(Problem.FieldProblem::pointer)
        .toList();
  }
}
