package vn.lensan.catalog.outlook;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.lensan.catalog.listing.ShownProducts;
import vn.lensan.catalog.outlook.Placement.Kind;
import vn.lensan.catalog.product.Commodity;
import vn.lensan.catalog.product.Offer;
import vn.lensan.catalog.product.ProductService;
import vn.lensan.catalog.product.ProductView;
import vn.lensan.platform.aggregate.PrivateEntry;
import vn.lensan.platform.time.Days;

/** Takes what has found a place: what is listed, sold, ordered ahead. */
@Service
public class Placing {
  private static final BigDecimal GRAMS = BigDecimal.valueOf(1000);
  private static final int YEAR = 12;
  private final Placements placements;
  private final ProductService products;
  private final ShownProducts shown;
  private final Clock clock;

  Placing(Placements placements, ProductService products, ShownProducts shown, Clock clock) {
    this.placements = placements;
    this.products = products;
    this.shown = shown;
    this.clock = clock;
  }

  /** So much of a product was sold, or is not any more. */
  public record Sale(
      String orderId,
      String productId,
      long quantity,
      @Nullable String commodity,
      String channel,
      LocalDate on,
      boolean stands) {}

  /** So many kilograms were promised to a buyer. */
  public record Promise(
      String id,
      String householdId,
      List<String> within,
      String commodity,
      long kilograms,
      LocalDate from,
      LocalDate to,
      @Nullable String channel) {}

  /** The product or its listings read otherwise; goods on two channels are the same goods. */
  public void listed(String productId) {
    placements.keep("listed:" + productId, () -> products.find(productId).flatMap(this::offered));
  }

  private Optional<Placement> offered(ProductView product) {
    List<String> channels = shown.channels(product.id());
    long quantity = channels.isEmpty() ? 0 : product.content().offer().quantity();
    String commodity = named(product);
    if (commodity == null) {
      return Optional.of(placement(product, Kind.LISTED, "").with(0, null, null, channels));
    }
    Placement base = placement(product, Kind.LISTED, commodity);
    Offer.Season season = product.content().offer().season();
    LocalDate end = season == null ? null : end(season);
    return Optional.of(
        base.with(
            grams(product, quantity),
            season == null || end == null ? null : begin(season, end),
            end,
            channels));
  }

  /** The end of the season that runs or comes next. */
  private LocalDate end(Offer.Season season) {
    LocalDate today = Days.today(clock);
    LocalDate end = YearMonth.of(today.getYear(), season.toMonth()).atEndOfMonth();
    return end.isBefore(today)
        ? YearMonth.of(today.getYear() + 1, season.toMonth()).atEndOfMonth()
        : end;
  }

  private static LocalDate begin(Offer.Season season, LocalDate end) {
    int months = Math.floorMod(season.toMonth() - season.fromMonth(), YEAR);
    return YearMonth.from(end).minusMonths(months).atDay(1);
  }

  public void sold(Sale sale, long sequence) {
    placements.keep(
        "sold:" + sale.orderId() + ':' + sale.productId(),
        () -> products.find(sale.productId()).flatMap(product -> sold(sale, product, sequence)));
  }

  private Optional<Placement> sold(Sale sale, ProductView product, long sequence) {
    String commodity = sale.commodity() == null ? named(product) : sale.commodity();
    return Optional.ofNullable(commodity)
        .map(
            named ->
                placement(product, Kind.SOLD, named)
                    .of(sale.orderId(), sequence)
                    .with(
                        sale.stands() ? grams(product, sale.quantity()) : 0,
                        sale.on(),
                        sale.on(),
                        List.of(sale.channel())));
  }

  /** One commodity is one, however it is written. */
  public static String key(String commodity) {
    return GrownCrop.key(commodity);
  }

  /** To be written together with what promises it, by its outbox: once, and never lost. */
  public static PrivateEntry promised(Promise promise) {
    Placement placement = Placement.promised(promise);
    return new PrivateEntry(Placement.COLLECTION, placement.id(), placement);
  }

  /** Of what it is made or grown, as it says or as its name tells. */
  private static @Nullable String named(ProductView product) {
    return product.content().knownCommodity().map(Commodity::name).orElse(null);
  }

  private static Placement placement(ProductView product, Kind kind, String commodity) {
    return Placement.of(kind, product, GrownCrop.key(commodity));
  }

  private static long grams(ProductView product, long quantity) {
    return product.kilograms(quantity).map(kg -> kg.multiply(GRAMS).longValue()).orElse(0L);
  }
}
