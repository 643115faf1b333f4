package vn.lensan.monitoring.indicator;

import static vn.lensan.monitoring.indicator.Dimension.CHANNEL;
import static vn.lensan.monitoring.indicator.Dimension.RUNG;
import static vn.lensan.monitoring.indicator.Dimension.STATUS;
import static vn.lensan.monitoring.indicator.IndicatorKind.DISTINCT;
import static vn.lensan.monitoring.indicator.IndicatorKind.FLOW;
import static vn.lensan.monitoring.indicator.IndicatorKind.STOCK;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.lensan.monitoring.indicator.Indicator.Unit;
import vn.lensan.monitoring.indicator.Indicator.Words;

/** The catalogue of what is told so far, in the order in which pages show it. */
@Component
public class Indicators {
  private static final double ALL = 1.0;
  private static final double FOUR_FIFTHS = 0.8;

  private static final List<Indicator> CATALOGUE =
      List.of(
          new Indicator(
              "hh.listed",
              STOCK,
              1,
              List.of(Metric.HOUSEHOLD, Metric.REFUSED_ROW),
              List.of(),
              Unit.HOUSEHOLD,
              null,
              List.of(),
              new Words("Hộ trong danh sách", "Households listed"),
              new Words(
                  "Hộ đã lưu cộng với dòng danh sách còn bị trả lại",
                  "Households stored plus rows of committed lists still refused")),
          new Indicator(
              "hh.digitised",
              STOCK,
              1,
              List.of(Metric.HOUSEHOLD),
              List.of(Metric.HOUSEHOLD, Metric.REFUSED_ROW),
              Unit.HOUSEHOLD,
              ALL,
              List.of(),
              new Words("Hộ đã số hoá", "Households digitised"),
              new Words(
                  "Hộ đã thu thập, số hoá trên số hộ trong danh sách",
                  "Households collected and digitised, of those listed")),
          new Indicator(
              "hh.seller_account",
              STOCK,
              1,
              List.of(Metric.SELLER_ACCOUNT),
              List.of(Metric.HOUSEHOLD),
              Unit.HOUSEHOLD,
              null,
              List.of(CHANNEL),
              new Words("Hộ có gian hàng trên sàn", "Households with a shop"),
              new Words(
                  "Hộ có gian hàng trên sàn trên số hộ đã số hoá",
                  "Households with a shop on a marketplace, of those digitised")),
          new Indicator(
              "hh.payment_account",
              STOCK,
              1,
              List.of(Metric.PAYMENT_ACCOUNT),
              List.of(Metric.HOUSEHOLD),
              Unit.HOUSEHOLD,
              null,
              List.of(),
              new Words("Hộ có tài khoản thanh toán", "Households with a payment account"),
              new Words(
                  "Hộ có tài khoản ngân hàng, ví điện tử hoặc Mobile Money trên số hộ đã số hoá",
                  "Households with a bank, wallet or Mobile Money account, of those digitised")),
          new Indicator(
              "account.active",
              DISTINCT,
              1,
              List.of(Metric.ACTIVE_ACCOUNT),
              List.of(),
              Unit.ACCOUNT,
              null,
              List.of(CHANNEL, RUNG),
              new Words("Tài khoản hoạt động", "Active accounts"),
              new Words(
                  "Tài khoản trên sàn có ít nhất một lần đăng bán, tìm kiếm, nhắn tin hoặc đơn hàng"
                      + " trong kỳ; chỉ có lượt xem thì chưa tính",
                  "Shops with at least one listing, search, message or order in the period;"
                      + " visits alone do not count")),
          new Indicator(
              "visit.per_household",
              FLOW,
              1,
              List.of(Metric.VISIT),
              List.of(Metric.SELLER_ACCOUNT),
              Unit.VISIT,
              null,
              List.of(CHANNEL),
              new Words("Lượt xem gian hàng", "Visits to shops"),
              new Words(
                  "Lượt xem do sàn báo, trên số hộ có gian hàng vào cuối kỳ",
                  "Visits as the marketplaces report them, by households with a shop at the end")),
          new Indicator(
              "hh.trained",
              STOCK,
              1,
              List.of(Metric.TRAINED),
              List.of(Metric.SELLER_ACCOUNT),
              Unit.HOUSEHOLD,
              ALL,
              List.of(),
              new Words("Hộ đã tập huấn bán hàng", "Households trained in selling"),
              new Words(
                  "Hộ có chứng nhận T2, T4 hoặc đã hoàn thành khoá trực tuyến mở (MOOC) cho hộ,"
                      + " trên số hộ có gian hàng",
                  "Households with a T2 or T4 certificate or a completed open online course (MOOC)"
                      + " for households, by households with a shop")),
          new Indicator(
              "hh.trained_basic",
              STOCK,
              1,
              List.of(Metric.TRAINED_BASIC),
              List.of(Metric.COOPERATIVE_HOUSEHOLD),
              Unit.HOUSEHOLD,
              FOUR_FIFTHS,
              List.of(),
              new Words("Hộ đã tập huấn cơ bản", "Households trained (basic)"),
              new Words(
                  "Hộ có chứng nhận T2 trên số hộ thuộc hợp tác xã",
                  "Households with a T2 certificate, of those in cooperatives")),
          new Indicator(
              "product.listed",
              STOCK,
              1,
              List.of(Metric.LIVE_PRODUCT),
              List.of(),
              Unit.PRODUCT,
              null,
              List.of(CHANNEL),
              new Words("Sản phẩm đang bán trên sàn", "Products on sale"),
              new Words(
                  "Sản phẩm đang bán trên ít nhất một sàn",
                  "Products live on at least one marketplace")),
          new Indicator(
              "ocop.on_both",
              STOCK,
              1,
              List.of(Metric.OCOP_ON_BOTH),
              List.of(Metric.OCOP_CERTIFIED),
              Unit.PRODUCT,
              ALL,
              List.of(),
              new Words("OCOP có mặt trên cả hai sàn", "OCOP products on both"),
              new Words(
                  "Sản phẩm OCOP từ 3 sao còn hạn đang bán trên cả Postmart và Voso",
                  "OCOP products of 3 stars or more, valid, live on both Postmart and Voso")),
          new Indicator(
              "order.count",
              FLOW,
              1,
              List.of(Metric.ORDER),
              List.of(),
              Unit.ORDER,
              null,
              List.of(CHANNEL, STATUS),
              new Words("Đơn hàng", "Orders"),
              new Words(
                  "Đơn nông sản, tính vào ngày đặt, kể cả đơn sau đó bị huỷ",
                  "Orders, on the day they were placed, whatever became of them")),
          new Indicator(
              "order.value",
              FLOW,
              1,
              List.of(Metric.ORDER_VALUE),
              List.of(),
              Unit.VND,
              null,
              List.of(CHANNEL, STATUS),
              new Words("Giá trị đơn hàng", "Value of orders"),
              new Words(
                  "Tổng tiền hàng của các đơn, tính vào ngày đặt",
                  "Sum of the order lines, on the day the orders were placed")),
          new Indicator(
              "help.answered",
              FLOW,
              1,
              List.of(Metric.DIFFICULTY_IN_TIME),
              List.of(Metric.DIFFICULTY),
              Unit.DIFFICULTY,
              null,
              List.of(),
              new Words("Khó khăn được trả lời đúng hạn", "Difficulties answered in time"),
              new Words(
                  "Khó khăn được trả lời trong 3 ngày làm việc trên số đã nêu, tính vào ngày nêu",
                  "Difficulties answered within 3 working days, of those raised, on that day")));

  private static final List<Indicator> ALL_TOLD =
      Stream.of(CATALOGUE, ProgrammeIndicators.ALL, TeamIndicators.ALL)
          .flatMap(List::stream)
          .toList();

  public List<Indicator> all() {
    return ALL_TOLD;
  }

  public Optional<Indicator> find(String id) {
    return ALL_TOLD.stream().filter(indicator -> indicator.id().equals(id)).findFirst();
  }
}
