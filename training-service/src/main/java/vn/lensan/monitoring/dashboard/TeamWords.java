package vn.lensan.monitoring.dashboard;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lensan.monitoring.figure.Figure;
import vn.lensan.monitoring.indicator.Dimension;

/** Teams in words. What a team is called isn't told here: its name is on the office's page. */
final class TeamWords {
  private static final int SHOWN = 8;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");
  private static final DateTimeFormatter LAST_DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private TeamWords() {}

  static @Nullable String teamOf(Figure figure) {
    Map<String, String> breakdown = figure.breakdown();
    return breakdown == null ? null : breakdown.get(Dimension.TEAM.id());
  }

  /** Ids begin with their time: what tells two of them apart is the end. */
  static String name(String team) {
    return "Tổ " + (team.length() > SHOWN ? "…" + team.substring(team.length() - SHOWN) : team);
  }

  static String href(String team) {
    return "/office/teams/" + team;
  }

  static List<String> targets(Figure figure) {
    List<Figure.Target> targets = figure.targets();
    return targets == null ? List.of() : targets.stream().map(TeamWords::target).toList();
  }

  private static String target(Figure.Target target) {
    return Numbers.whole(target.households())
        + " hộ, "
        + kind(target.kind())
        + ", "
        + DAY.format(target.from())
        + " – "
        + LAST_DAY.format(target.to());
  }

  private static String kind(String kind) {
    return switch (kind) {
      case "REGISTRATION" -> "đăng ký";
      case "ACCOUNT" -> "mở gian hàng";
      case "PAYMENT_ACCOUNT" -> "mở tài khoản thanh toán";
      case "LISTING" -> "đưa sản phẩm lên sàn";
      case "ORDER" -> "xử lý đơn hàng";
      case "TRAINING" -> "tập huấn";
      default -> "việc khác";
    };
  }
}
