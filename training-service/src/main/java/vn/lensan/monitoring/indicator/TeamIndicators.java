package vn.lensan.monitoring.indicator;

import static vn.lensan.monitoring.indicator.Dimension.KIND;
import static vn.lensan.monitoring.indicator.IndicatorKind.DISTINCT;
import static vn.lensan.monitoring.indicator.IndicatorKind.MEAN;

import java.util.List;
import vn.lensan.monitoring.indicator.Indicator.Unit;
import vn.lensan.monitoring.indicator.Indicator.Words;

/** What is told of community teams and of how their help was liked. */
final class TeamIndicators {
  private static final double NINE_TENTHS = 0.9;

  static final List<Indicator> ALL =
      List.of(
          new Indicator(
              "satisfaction",
              MEAN,
              1,
              List.of(Metric.LIKED),
              List.of(Metric.ANSWER),
              List.of(Metric.SCORE),
              Unit.SCORE,
              NINE_TENTHS,
              List.of(Dimension.TEAM),
              new Words("Mức độ hài lòng", "Satisfaction"),
              new Words(
                  "Điểm trung bình từ 1 đến 5 của các câu trả lời trong kỳ; tỷ lệ là số câu trả lời"
                      + " 4–5 điểm trên tổng số câu trả lời",
                  "Mean score from 1 to 5 of the answers in the period; the share is of answers"
                      + " of 4 or 5")),
          new Indicator(
              "team.active",
              DISTINCT,
              1,
              List.of(Metric.ACTIVE_TEAM),
              List.of(Metric.TEAM),
              Unit.TEAM,
              null,
              List.of(),
              new Words("Tổ công nghệ số hoạt động", "Active community teams"),
              new Words(
                  "Tổ còn hoạt động vào cuối kỳ và có ít nhất một lần giúp hộ trong kỳ, trên tổng"
                      + " số tổ còn hoạt động",
                  "Teams in force at the period's end that helped a household in it, of all in"
                      + " force")),
          new Indicator(
              "team.assisted",
              DISTINCT,
              1,
              List.of(Metric.ASSISTED),
              List.of(),
              Unit.HOUSEHOLD,
              null,
              List.of(KIND, Dimension.TEAM),
              new Words("Hộ được tổ công nghệ số giúp", "Households assisted by teams"),
              new Words(
                  "Số hộ khác nhau được giúp trong kỳ, theo việc và theo tổ; hộ được giúp nhiều"
                      + " lần tính một",
                  "Different households helped in the period, by kind of help and by team; one"
                      + " helped again counts once")));

  private TeamIndicators() {}
}
