package vn.lensan.monitoring.indicator;

import static vn.lensan.monitoring.indicator.Dimension.CHANNEL;
import static vn.lensan.monitoring.indicator.IndicatorKind.STOCK;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.monitoring.indicator.Indicator.Unit;
import vn.lensan.monitoring.indicator.Indicator.Words;

/** What is told of what provinces choose: flagship products, suppliers and inputs. */
final class ProgrammeIndicators {
  private static final double WHOLE = 1.0;

  static final List<Indicator> ALL =
      List.of(
          stock(
              "product.flagship",
              Metric.FLAGSHIP,
              null,
              Unit.PRODUCT,
              new Words("Sản phẩm tiêu biểu của tỉnh", "Flagship products"),
              new Words(
                  "Sản phẩm tiêu biểu do tỉnh chọn; mỗi tỉnh từ 3 đến 10 sản phẩm",
                  "Flagship products that provinces chose; 3 to 10 for each")),
          stock(
              "product.flagship_ready",
              Metric.FLAGSHIP_READY,
              Metric.PROVINCE,
              Unit.PROVINCE,
              new Words("Tỉnh đủ sản phẩm tiêu biểu", "Provinces with their flagship products"),
              new Words(
                  "Tỉnh có 3–10 sản phẩm tiêu biểu đủ thông tin trên tổng số tỉnh",
                  "Provinces with 3 to 10 complete flagship products, of all provinces")),
          new Indicator(
              "input.products",
              STOCK,
              1,
              List.of(Metric.INPUT_LIVE),
              List.of(),
              Unit.PRODUCT,
              null,
              List.of(CHANNEL),
              new Words("Vật tư nông nghiệp trên sàn", "Input products on marketplaces"),
              new Words(
                  "Vật tư đang cung ứng mà tỉnh ghi nhận có bán trên ít nhất một sàn",
                  "Inputs that are supplied and that their province found on a marketplace")),
          stock(
              "input.suppliers",
              Metric.SUPPLIER,
              null,
              Unit.SUPPLIER,
              new Words("Nhà cung ứng vật tư", "Suppliers of inputs"),
              new Words(
                  "Nhà cung ứng vật tư được tỉnh chọn; kế hoạch mỗi tỉnh 10 nhà",
                  "Suppliers of inputs that provinces chose; ten are planned for each")),
          stock(
              "input.complete",
              Metric.INPUT_COMPLETE,
              Metric.INPUT,
              Unit.PRODUCT,
              new Words("Vật tư đủ thông tin, đang bán", "Inputs complete and on sale"),
              new Words(
                  "Vật tư của nhà cung ứng được chọn, đủ thông tin và có trên sàn, trên tổng số",
                  "Inputs of chosen suppliers that are complete and on a marketplace, of all")),
          stock(
              "input.preferential",
              Metric.INPUT_PREFERENTIAL,
              null,
              Unit.PRODUCT,
              new Words("Vật tư ưu đãi cho hộ", "Inputs with a preference"),
              new Words(
                  "Vật tư đang có ưu đãi giá cho hộ",
                  "Inputs with a preference of price for households now")));

  private ProgrammeIndicators() {}

  private static Indicator stock(
      String id, Metric counted, @Nullable Metric of, Unit unit, Words name, Words meaning) {
    return new Indicator(
        id,
        STOCK,
        1,
        List.of(counted),
        of == null ? List.of() : List.of(of),
        unit,
        of == null ? null : WHOLE,
        List.of(),
        name,
        meaning);
  }
}
