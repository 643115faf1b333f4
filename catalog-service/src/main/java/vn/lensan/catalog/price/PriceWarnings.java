package vn.lensan.catalog.price;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.product.ProductView;
import vn.lensan.catalog.product.ProductWarning;
import vn.lensan.catalog.product.UnitWeight;
import vn.lensan.catalog.product.WarningSource;

/** A price far from the province's frame: often a wrong unit, or a zero too many. */
@Component
class PriceWarnings implements WarningSource {
  private final PriceFrameService frames;

  PriceWarnings(PriceFrameService frames) {
    this.frames = frames;
  }

  /** What nobody weighed can't be compared. */
  @Override
  public Stream<ProductWarning> of(ProductView product, LocalDate today) {
    Optional<UnitWeight> weight = product.content().weight();
    long price = product.content().offer().price().amount();
    return weight.isEmpty() || price == 0
        ? Stream.empty()
        : frames.frameOf(product).stream()
            .flatMap(frame -> outside(frame, perKilogram(price, weight.get())).stream());
  }

  private static long perKilogram(long price, UnitWeight weight) {
    return BigDecimal.valueOf(price)
        .divide(weight.kilograms(), 0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  private static Optional<ProductWarning> outside(PriceFrame frame, long perKilogram) {
    if (perKilogram >= frame.lowest() && perKilogram <= frame.highest()) {
      return Optional.empty();
    }
    String code = perKilogram < frame.lowest() ? "price-below-frame" : "price-above-frame";
    return Optional.of(
        new ProductWarning(
            "/offer/price/amount",
            code,
            Map.of(
                "perKilogram", perKilogram, "lowest", frame.lowest(), "highest", frame.highest())));
  }
}
