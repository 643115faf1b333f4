package vn.lensan.catalog.preview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a buyer pays and what is left for the household, in whole đồng. Shipping, and all that hangs
 * on it, is null where nobody knows what the goods weigh: it is not guessed.
 *
 * @param burdenPercent fees and all of the shipping, in percent of the goods
 * @param warnings codes: {@code cost.high}, {@code cost.weight-unknown}, {@code cost.price-low},
 *     {@code cost.price-step}, {@code cost.nothing-left}
 */
public record LandedCost(
    long goods,
    Fees fees,
    @Nullable Shipping shipping,
    @Nullable Long buyerPays,
    @Nullable Long sellerGets,
    @Nullable BigDecimal burdenPercent,
    List<String> warnings) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public record Fees(long commission, long payment, long fixed) {
    public long total() {
      return commission + payment + fixed;
    }
  }

  public record Shipping(BigDecimal kilograms, long total, long buyer, long seller) {}

  /**
   * @param kilograms of all the goods together
   */
  static LandedCost of(
      ChannelTerms terms, long price, long quantity, Optional<BigDecimal> kilograms) {
    long goods = Math.multiplyExact(price, quantity);
    Fees fees =
        new Fees(
            part(goods, terms.fees().commissionPercent()),
            part(goods, terms.fees().paymentPercent()),
            terms.fees().fixed());
    Shipping shipping = kilograms.map(weight -> shipping(terms.shipping(), weight)).orElse(null);
    List<String> warnings = ofPrice(terms.rules(), price);
    if (shipping == null) {
      warnings.add("cost.weight-unknown");
      return new LandedCost(goods, fees, null, null, null, null, List.copyOf(warnings));
    }
    BigDecimal burden = percent(fees.total() + shipping.total(), goods);
    long left = goods - fees.total() - shipping.seller();
    if (burden != null && burden.compareTo(terms.rules().warnPercent()) >= 0) {
      warnings.add("cost.high");
    }
    if (left <= 0) {
      warnings.add("cost.nothing-left");
    }
    return new LandedCost(
        goods, fees, shipping, goods + shipping.buyer(), left, burden, List.copyOf(warnings));
  }

  private static List<String> ofPrice(ChannelTerms.Rules rules, long price) {
    List<String> warnings = new ArrayList<>();
    if (price < rules.leastPrice()) {
      warnings.add("cost.price-low");
    }
    if (price % rules.priceStep() != 0) {
      warnings.add("cost.price-step");
    }
    return warnings;
  }

  private static Shipping shipping(ChannelTerms.Shipping terms, BigDecimal kilograms) {
    BigDecimal beyond = kilograms.subtract(terms.uptoKg()).max(BigDecimal.ZERO);
    long begun = beyond.setScale(0, RoundingMode.CEILING).longValueExact();
    long total = Math.addExact(terms.first(), Math.multiplyExact(begun, terms.eachFurtherKg()));
    long seller = part(total, terms.sellersPercent());
    return new Shipping(kilograms, total, total - seller, seller);
  }

  /** Half a đồng and more is one. */
  private static long part(long amount, BigDecimal percent) {
    return BigDecimal.valueOf(amount)
        .multiply(percent)
        .divide(HUNDRED, 0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  private static @Nullable BigDecimal percent(long part, long whole) {
    return whole == 0
        ? null
        : BigDecimal.valueOf(part)
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
  }
}
