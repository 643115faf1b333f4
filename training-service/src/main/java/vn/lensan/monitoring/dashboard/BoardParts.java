package vn.lensan.monitoring.dashboard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.lensan.monitoring.figure.Figure;
import vn.lensan.monitoring.indicator.Indicator;
import vn.lensan.monitoring.place.Place;
import vn.lensan.monitoring.place.PlaceTree;
import vn.lensan.platform.unit.UnitId;

/** The parts of a board, each figure with its words. */
final class BoardParts {
  private BoardParts() {}

  static Board.Tile tile(Indicator indicator, Figure figure, Address here) {
    BigDecimal change = figure.change();
    return new Board.Tile(
        "tile-" + indicator.id().replace('.', '-'),
        indicator.name().vi(),
        Numbers.of(figure.value(), indicator.unit()),
        unitName(indicator.unit()),
        share(figure, indicator),
        target(indicator),
        change == null
            ? null
            : Numbers.signed(change) + ' ' + PeriodWords.before(here.periodType()),
        change != null && change.signum() < 0,
        here.withIndicator(indicator.id()).href(),
        indicator.id().equals(here.indicator()));
  }

  static Board.Chosen chosen(Indicator indicator, boolean ofTeams) {
    return new Board.Chosen(
        indicator.name().vi(),
        indicator.meaning().vi(),
        indicator.isShare(),
        indicator.unit() == Indicator.Unit.SCORE ? "" : unitName(indicator.unit()),
        target(indicator),
        ofTeams);
  }

  static Board.Row row(Figure figure, Indicator indicator, Address here, PlaceTree tree) {
    BigDecimal change = figure.change();
    Long base = figure.denominator();
    UnitId id = new UnitId(figure.unit().boundary(), figure.unit().code());
    String team = TeamWords.teamOf(figure);
    boolean deeper = !tree.children(id).isEmpty();
    return new Board.Row(
        team == null ? figure.unit().code() : team,
        team == null ? figure.unit().name() : TeamWords.name(team),
        team == null ? (deeper ? here.with(id).href() : null) : TeamWords.href(team),
        Numbers.of(figure.value(), indicator.unit()),
        share(figure, indicator),
        base == null ? null : Numbers.whole(base),
        change == null ? null : Numbers.signed(change),
        TeamWords.targets(figure),
        Charts.isEmpty(figure));
  }

  static String childrenName(Place unit, PlaceTree tree) {
    return tree.children(unit.id()).stream()
        .findFirst()
        .map(
            child ->
                switch (child.level()) {
                  case PROVINCE -> "Tỉnh/thành phố";
                  case DISTRICT -> "Quận/huyện";
                  default -> "Xã/phường/đặc khu";
                })
        .orElse("Đơn vị");
  }

  private static @Nullable String share(Figure figure, Indicator indicator) {
    Double ratio = figure.ratio();
    return ratio == null ? null : Numbers.ratio(ratio, indicator.unit());
  }

  private static @Nullable String target(Indicator indicator) {
    Double target = indicator.target();
    return target == null ? null : Numbers.share(target);
  }

  private static String unitName(Indicator.Unit unit) {
    return switch (unit) {
      case HOUSEHOLD -> "hộ";
      case ACCOUNT -> "tài khoản";
      case VISIT -> "lượt";
      case PRODUCT -> "sản phẩm";
      case ORDER -> "đơn";
      case DIFFICULTY -> "khó khăn";
      case TEAM -> "tổ";
      case PROVINCE -> "tỉnh";
      case SUPPLIER -> "nhà cung ứng";
      case SCORE -> "/ 5 điểm";
      case VND -> "";
    };
  }
}
