package vn.lensan.catalog.preview.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.preview.ChannelTerms;
import vn.lensan.catalog.preview.LandedCost;
import vn.lensan.catalog.preview.PreviewService;

/**
 * @param burdenPercent fees and all of the shipping, in percent of the goods
 * @param shipping null, as what hangs on it, where nobody knows what the goods weigh
 */
record LandedCostAnswer(
    String channel,
    long quantity,
    long goods,
    Fees fees,
    LandedCost.@Nullable Shipping shipping,
    @Nullable Long buyerPays,
    @Nullable Long sellerGets,
    @Nullable BigDecimal burdenPercent,
    List<Warning> warnings,
    Terms terms) {

  record Fees(long commission, long payment, long fixed, long total) {}

  record Warning(String code, String message) {}

  /**
   * @param standing DEMO: these figures are no marketplace's own
   */
  record Terms(LocalDate validFrom, @Nullable LocalDate validTo, String standing, String note) {}

  static LandedCostAnswer of(PreviewService.Reckoned reckoned, UnaryOperator<String> words) {
    LandedCost cost = reckoned.cost();
    LandedCost.Fees fees = cost.fees();
    ChannelTerms terms = reckoned.terms();
    return new LandedCostAnswer(
        reckoned.channel(),
        reckoned.quantity(),
        cost.goods(),
        new Fees(fees.commission(), fees.payment(), fees.fixed(), fees.total()),
        cost.shipping(),
        cost.buyerPays(),
        cost.sellerGets(),
        cost.burdenPercent(),
        cost.warnings().stream().map(code -> new Warning(code, words.apply(code))).toList(),
        new Terms(terms.from(), terms.to(), "DEMO", words.apply("terms.demo")));
  }
}
