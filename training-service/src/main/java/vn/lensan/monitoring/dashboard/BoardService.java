package vn.lensan.monitoring.dashboard;

import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.lensan.monitoring.cell.Progress;
import vn.lensan.monitoring.figure.Figure;
import vn.lensan.monitoring.figure.FigureProblems;
import vn.lensan.monitoring.figure.FigureQuery;
import vn.lensan.monitoring.figure.FigureService;
import vn.lensan.monitoring.figure.Questions;
import vn.lensan.monitoring.indicator.Dimension;
import vn.lensan.monitoring.indicator.Indicator;
import vn.lensan.monitoring.indicator.Indicators;
import vn.lensan.monitoring.period.Period;
import vn.lensan.monitoring.period.PeriodType;
import vn.lensan.monitoring.place.Place;
import vn.lensan.monitoring.place.PlaceTree;
import vn.lensan.monitoring.place.Places;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.time.Days;

/** Puts a view of the dashboard together. */
@Service
public class BoardService {
  private static final String FIRST_SHOWN = "hh.digitised";
  private final Questions questions;
  private final FigureService figures;
  private final Indicators indicators;
  private final Places places;
  private final Progress progress;
  private final Clock clock;

  BoardService(
      Questions questions,
      FigureService figures,
      Indicators indicators,
      Places places,
      Progress progress,
      Clock clock) {
    this.questions = questions;
    this.figures = figures;
    this.indicators = indicators;
    this.places = places;
    this.progress = progress;
    this.clock = clock;
  }

  public Board board(Questions.Asked asked, Scope scope) {
    Questions.Asked whole =
        asked.indicators().isEmpty() ? asked.about(List.of(FIRST_SHOWN)) : asked;
    FigureQuery query = questions.understood(whole, scope);
    if (query.units().isEmpty()) {
      throw FigureProblems.noUnits();
    }
    Indicator indicator = query.indicators().getFirst();
    Place unit = query.units().getFirst();
    Period period = query.period();
    Address here = new Address(indicator.id(), unit.id(), period.type());
    boolean ofTeams =
        indicator.isToldBy(Dimension.TEAM) && places.tree().children(unit.id()).isEmpty();
    FigureQuery below =
        ofTeams
            ? questions.understood(whole.at(unit.id().toString()).by(Dimension.TEAM.id()), scope)
            : new FigureQuery(List.of(indicator), unit, period, true);
    List<Figure> sorted = mostFirst(figures.figures(below, scope), indicator);
    return new Board(
        unit.name(),
        trail(places.tree(), unit, scope, here),
        boundary(unit.id().boundary()),
        PeriodWords.of(period),
        periods(here),
        otherUnits(query.units(), unit, here),
        freshness(),
        tiles(new FigureQuery(indicators.all(), unit, period, false), here, scope),
        BoardParts.chosen(indicator, ofTeams),
        ofTeams ? "Tổ công nghệ số" : BoardParts.childrenName(unit, places.tree()),
        Charts.of(indicator, sorted),
        sorted.stream()
            .map(figure -> BoardParts.row(figure, indicator, here, places.tree()))
            .toList(),
        here.href(),
        here.rows());
  }

  /** Those with data first, the greatest of them first; the rest by name. */
  private static List<Figure> mostFirst(List<Figure> children, Indicator indicator) {
    Comparator<Figure> most =
        indicator.isShare()
            ? Comparator.comparingDouble(Charts::ratio)
            : Comparator.comparingDouble(Charts::amount);
    return children.stream()
        .sorted(
            Comparator.comparing(Charts::isEmpty)
                .thenComparing(most.reversed())
                .thenComparing(figure -> figure.unit().name(), Numbers::byName))
        .toList();
  }

  private static List<Board.Link> trail(PlaceTree tree, Place unit, Scope scope, Address here) {
    return tree.path(unit.id()).stream()
        .filter(place -> tree.covers(scope, place.id()))
        .map(
            place ->
                new Board.Link(
                    place.name(), here.with(place.id()).href(), place.id().equals(unit.id())))
        .toList();
  }

  private String boundary(String boundary) {
    String inForce = places.tree().boundaryInForce(Days.today(clock)).orElse(boundary);
    return inForce.equals(boundary)
        ? "theo địa giới hiện hành (" + boundary + ")"
        : "theo địa giới " + boundary;
  }

  private static List<Board.Link> periods(Address here) {
    return Arrays.stream(PeriodType.values())
        .map(
            type ->
                new Board.Link(
                    PeriodWords.of(type), here.with(type).href(), type == here.periodType()))
        .toList();
  }

  private static List<Board.Link> otherUnits(List<Place> own, Place shown, Address here) {
    return own.stream()
        .filter(place -> !place.equals(shown))
        .map(place -> new Board.Link(place.name(), here.with(place.id()).href(), false))
        .toList();
  }

  private Board.Freshness freshness() {
    return progress
        .current()
        .map(
            reached ->
                new Board.Freshness(
                    "cập nhật lúc "
                        + Numbers.time(Days.offset(reached.upTo()))
                        + " ngày "
                        + Numbers.day(Days.of(reached.upTo()))
                        + ", trễ "
                        + Numbers.seconds(reached.delayMillis()),
                    true))
        .orElse(new Board.Freshness("chưa có sự kiện nào", false));
  }

  private List<Board.Tile> tiles(FigureQuery query, Address here, Scope scope) {
    Map<String, Figure> told =
        figures.figures(query, scope).stream()
            .collect(Collectors.toMap(Figure::indicator, Function.identity()));
    return indicators.all().stream()
        .map(
            indicator ->
                BoardParts.tile(indicator, Objects.requireNonNull(told.get(indicator.id())), here))
        .toList();
  }
}
