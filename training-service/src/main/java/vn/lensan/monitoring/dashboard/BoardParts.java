package vn.lensan.monitoring.dashboard;

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
    Long change = figure.change();
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
        change != null && change < 0,
        here.withIndicator(indicator.id()).href(),
        indicator.id().equals(here.indicator()));
  }

  static Board.Chosen chosen(Indicator indicator) {
    return new Board.Chosen(
        indicator.name().vi(),
        indicator.meaning().vi(),
        indicator.isShare(),
        unitName(indicator.unit()),
        target(indicator));
  }

  static Board.Row row(Figure figure, Indicator indicator, Address here, PlaceTree tree) {
    Long change = figure.change();
    Long base = figure.denominator();
    UnitId id = new UnitId(figure.unit().boundary(), figure.unit().code());
    boolean deeper = !tree.children(id).isEmpty();
    return new Board.Row(
        figure.unit().code(),
        figure.unit().name(),
        deeper ? here.with(id).href() : null,
        Numbers.of(figure.value(), indicator.unit()),
        share(figure, indicator),
        base == null ? null : Numbers.whole(base),
        change == null ? null : Numbers.signed(change),
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
      case VND -> "";
    };
  }
}
