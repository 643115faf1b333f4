package vn.lensan.catalog.price;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.lensan.catalog.producer.ProducerService;
import vn.lensan.catalog.product.Commodity;
import vn.lensan.catalog.product.ProductView;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.unit.UnitId;

/** The one door to price frames. */
@Service
public class PriceFrameService {
  private static final long MOST = 1_000_000_000L;
  private static final int MOST_KIND = 100;

  private final PriceFrames frames;
  private final ProducerService producers;
  private final Clock clock;

  PriceFrameService(PriceFrames frames, ProducerService producers, Clock clock) {
    this.frames = frames;
    this.producers = producers;
    this.clock = clock;
  }

  /**
   * What a province says.
   *
   * @param province null for the caller's own
   * @param lowest VND per kilogram
   * @param highest VND per kilogram
   */
  public record Said(
      @Nullable UnitId province,
      String commodity,
      @Nullable String kind,
      long lowest,
      long highest) {}

  /** Puts the province's frame in the place of the one before; it must be the caller's province. */
  public PriceFrame put(Said said, Scope scope) {
    UnitId unit = province(said, scope);
    String province = unit.toString();
    String code = checked(said);
    String kind = said.kind() == null || said.kind().isBlank() ? null : said.kind().strip();
    return frames.put(
        new PriceFrame(
            PriceFrame.idOf(province, code, kind),
            unit,
            code,
            kind,
            said.lowest(),
            said.highest(),
            clock.instant()));
  }

  private static UnitId province(Said said, Scope scope) {
    UnitId named = said.province();
    if (named == null && scope.units().size() != 1) {
      throw Problem.invalid("price-frame.invalid").error("/province", "required");
    }
    UnitId unit = named == null ? UnitId.parse(scope.units().iterator().next()) : named;
    if (!scope.covers(List.of(unit.toString()))) {
      throw Problem.notFound("price-frame.province-outside");
    }
    return unit;
  }

  private static String checked(Said said) {
    Problem problem = Problem.invalid("price-frame.invalid");
    Commodity commodity = Commodity.of(said.commodity());
    if (commodity.code().equals(Commodity.OTHER)) {
      problem.error("/commodity", "commodity-not-listed");
    }
    if (said.lowest() < 0 || said.lowest() > MOST) {
      problem.error("/lowest", "out-of-range", Map.of("limit", "0–" + MOST));
    }
    if (said.highest() < said.lowest() || said.highest() > MOST) {
      problem.error("/highest", "out-of-range", Map.of("limit", "lowest–" + MOST));
    }
    if (said.kind() != null && said.kind().length() > MOST_KIND) {
      problem.error("/kind", "length", Map.of("limit", "≤ " + MOST_KIND));
    }
    if (!problem.errors().isEmpty()) {
      throw problem;
    }
    return commodity.code();
  }

  /** The frames of the provinces that the scope's units lie in, or of all within it. */
  public List<PriceFrame> within(Scope scope, @Nullable String commodity) {
    String code = commodity == null ? null : Commodity.of(commodity).code();
    if (scope.isNational()) {
      return frames.of(null, code);
    }
    TreeSet<String> provinces = new TreeSet<>(scope.units());
    scope.units().forEach(unit -> producers.provinceAbove(unit).ifPresent(provinces::add));
    return frames.of(provinces, code);
  }

  /** The frame that holds for a product: of its confirmed kind, else of all kinds. */
  Optional<PriceFrame> frameOf(ProductView product) {
    Optional<String> code =
        product
            .content()
            .knownCommodity()
            .map(Commodity::code)
            .filter(known -> !known.equals(Commodity.OTHER));
    String kind = product.grading() == null ? null : product.grading().kind();
    return code.flatMap(
        known ->
            product.within().stream()
                .flatMap(unit -> frame(unit, known, kind).stream())
                .findFirst());
  }

  private Optional<PriceFrame> frame(String unit, String code, @Nullable String kind) {
    Optional<PriceFrame> ofKind =
        kind == null ? Optional.empty() : frames.find(PriceFrame.idOf(unit, code, kind));
    return ofKind.or(() -> frames.find(PriceFrame.idOf(unit, code, null)));
  }
}
