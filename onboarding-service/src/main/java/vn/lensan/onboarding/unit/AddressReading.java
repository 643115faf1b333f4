package vn.lensan.onboarding.unit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.text.Folded;
import vn.lensan.platform.unit.UnitId;

/**
 * Reads an address written in one line, from the commune outwards: each part right of it should
 * name a unit above it. On which map that holds best tells the map.
 */
final class AddressReading {
  private static final int MOST_PARTS = 12;
  private static final int SHOWN = 10;
  private static final double CERTAIN = 0.75;
  private static final double PLAIN = 0.95;
  private static final double OTHER_ACCENTS = 0.6;
  private static final double NOT_ABOVE = 0.4;
  private static final double ALONE = 0.8;
  private static final double OLDER_MAP = 0.6;

  /** Between commas, and before each word that begins a unit. */
  private static final Pattern CUT =
      Pattern.compile(
          "[,;\\n]+|\\s[-–]\\s|(?<=\\s)(?=(?:xã|phường|thị trấn|thị xã|đặc khu|huyện|quận|thành"
              + " phố|tỉnh)\\s)|(?<=\\s)(?=(?:p|x|tt|tx|tp|q|h)\\.)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final UnitMap map;
  private final String inForce;

  AddressReading(UnitMap map, String inForce) {
    this.map = map;
    this.inForce = inForce;
  }

  /**
   * @param at which part names it
   */
  private record Guess(OrgUnitView unit, double score, int at) {
    Guess times(double factor) {
      return new Guess(unit, score * factor, at);
    }
  }

  /**
   * @param boundary the map it was written on; null when nobody said
   */
  Resolution read(String text, @Nullable String boundary) {
    List<String> parts = parts(text);
    List<Guess> guesses =
        (boundary == null
                ? map.boundaries().stream().map(BoundaryView::boundary)
                : Stream.of(boundary))
            .flatMap(
                on -> IntStream.range(0, parts.size()).boxed().flatMap(at -> at(on, parts, at)))
            .toList();
    List<Guess> best = best(boundary == null ? ratherInForce(guesses) : guesses);
    if (best.isEmpty()) {
      return new Resolution(false, List.of(), nearest(parts, boundary), null);
    }
    double first = best.getFirst().score();
    boolean certain =
        first >= CERTAIN && (best.size() == 1 || best.get(1).score() < first * CERTAIN);
    return new Resolution(
        certain,
        best.stream().limit(SHOWN).map(this::candidate).toList(),
        null,
        rest(parts, best.getFirst().at()));
  }

  private static List<String> parts(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return Stream.of(CUT.split(composed))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .limit(MOST_PARTS)
        .toList();
  }

  private Stream<Guess> at(String boundary, List<String> parts, int at) {
    String part = parts.get(at);
    List<String> above = parts.subList(at + 1, parts.size());
    // What calls itself a unit further left is smaller than the commune, and there is no such unit.
    double deeper =
        parts.subList(0, at).stream()
            .filter(UnitWords::isUnit)
            .mapToDouble(any -> NOT_ABOVE)
            .reduce(1, (one, two) -> one * two);
    return called(boundary, part)
        .map(unit -> new Guess(unit, score(unit, part, above), at).times(deeper));
  }

  private Stream<OrgUnitView> called(String boundary, String part) {
    List<OrgUnitView> found = map.called(boundary, part, map::isLeaf);
    return (found.isEmpty() ? map.called(boundary, UnitWords.whole(part), map::isLeaf) : found)
        .stream();
  }

  private double score(OrgUnitView unit, String part, List<String> above) {
    List<OrgUnitView> path = new ArrayList<>();
    map.path(unit.unitId()).forEach(step -> map.find(step).ifPresent(path::add));
    path.remove(unit);
    double score = above.isEmpty() ? ALONE : 1;
    for (String name : above) {
      score *= path.stream().mapToDouble(one -> likeness(one, name)).reduce(NOT_ABOVE, Math::max);
    }
    return score * likeness(unit, part);
  }

  /** How well what was written is the unit's name; zero when it is another one. */
  private double likeness(OrgUnitView unit, String written) {
    return Stream.of(written, UnitWords.whole(written))
        .mapToDouble(name -> likenessOf(unit, name))
        .max()
        .orElse(0);
  }

  private double likenessOf(OrgUnitView unit, String name) {
    String folded = Folded.of(name);
    List<String> names = List.of(unit.name(), map.bareName(unit));
    if (names.stream().noneMatch(own -> Folded.of(own).equals(folded))) {
      return 0;
    }
    String accented = WrittenName.of(name);
    if (names.stream().anyMatch(own -> WrittenName.of(own).equals(accented))) {
      return 1;
    }
    return accented.equals(folded) ? PLAIN : OTHER_ACCENTS;
  }

  /** What holds as well on the map in force was hardly written on an older one. */
  private List<Guess> ratherInForce(List<Guess> guesses) {
    double now = highest(guesses, true);
    return now > 0 && now >= highest(guesses, false)
        ? guesses.stream().map(one -> isNow(one) ? one : one.times(OLDER_MAP)).toList()
        : guesses;
  }

  private double highest(List<Guess> guesses, boolean now) {
    return guesses.stream()
        .filter(one -> isNow(one) == now)
        .mapToDouble(Guess::score)
        .max()
        .orElse(0);
  }

  private boolean isNow(Guess guess) {
    return guess.unit().boundary().equals(inForce);
  }

  /** Each unit once, as the part says it that fits best. */
  private static List<Guess> best(List<Guess> guesses) {
    Map<UnitId, Guess> units = new LinkedHashMap<>();
    guesses.forEach(
        one -> units.merge(one.unit().unitId(), one, (a, b) -> a.score() >= b.score() ? a : b));
    return units.values().stream()
        .sorted(Comparator.comparingDouble(Guess::score).reversed())
        .toList();
  }

  private Resolution.Candidate candidate(Guess guess) {
    String name =
        map.path(guess.unit().unitId()).reversed().stream()
            .filter(step -> !step.isNation())
            .flatMap(step -> map.find(step).stream())
            .map(OrgUnitView::name)
            .collect(Collectors.joining(", "));
    return new Resolution.Candidate(
        guess.unit().unitId(), name, (int) Math.round(guess.score() * 100));
  }

  private @Nullable UnitId nearest(List<String> parts, @Nullable String boundary) {
    List<String> maps =
        boundary == null
            ? map.boundaries().reversed().stream().map(BoundaryView::boundary).toList()
            : List.of(boundary);
    return parts.stream()
        .flatMap(part -> maps.stream().flatMap(on -> above(on, part).stream()))
        .findFirst()
        .orElse(null);
  }

  private Optional<UnitId> above(String boundary, String part) {
    List<OrgUnitView> found =
        map.called(boundary, UnitWords.whole(part), unit -> !map.isLeaf(unit));
    return found.size() == 1 ? Optional.of(found.getFirst().unitId()) : Optional.empty();
  }

  private static @Nullable String rest(List<String> parts, int at) {
    return at == 0 ? null : String.join(", ", parts.subList(0, at));
  }
}
