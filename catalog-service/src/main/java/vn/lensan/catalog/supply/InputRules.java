package vn.lensan.catalog.supply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.channel.Channels;
import vn.lensan.catalog.product.CleanText;
import vn.lensan.catalog.product.UnitsOfMeasure;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.time.Days;

/** What an input may say; all that is wrong is told at once. */
@Component
class InputRules {
  private static final long MOST = 10_000_000_000L;
  private static final long WHOLE = 100;
  private static final int LONGEST_YEARS = 5;

  private final UnitsOfMeasure units;
  private final Channels channels;
  private final Clock clock;

  InputRules(UnitsOfMeasure units, Channels channels, Clock clock) {
    this.units = units;
    this.channels = channels;
    this.clock = clock;
  }

  InputContent checked(InputContent given) {
    Problem problem = SupplyRefusal.invalidInput();
    String name = CleanText.line(given.name());
    wrongUnless(name != null, problem, "/name", "required");
    wrongUnless(InputKind.find(given.kind()).isPresent(), problem, "/kind", "input-kind-unknown");
    Optional<String> unit = units.known(given.unitOfMeasure());
    wrongUnless(unit.isPresent(), problem, "/unitOfMeasure", "unit-of-measure-unknown");
    price(given, problem);
    List<String> shown = given.shownOn().stream().flatMap(one -> known(one, problem)).toList();
    if (!problem.errors().isEmpty()) {
      throw problem;
    }
    return new InputContent(
        Objects.requireNonNull(name),
        given.kind().strip(),
        unit.orElseThrow(),
        given.price(),
        given.pricedOn(),
        given.preference(),
        CleanText.line(given.origin()),
        CleanText.story(given.description()),
        shown.stream().distinct().sorted().toList());
  }

  private Stream<String> known(String channel, Problem problem) {
    Optional<String> known = channels.known(channel);
    wrongUnless(known.isPresent(), problem, "/shownOn", "channel-unknown");
    return known.stream();
  }

  private void price(InputContent given, Problem problem) {
    range("/referencePrice/amount", given.price(), MOST, problem);
    wrongUnless(
        !given.pricedOn().isAfter(Days.today(clock)),
        problem,
        "/referencePrice/on",
        "price-day-ahead");
    if (given.preference() != null) {
      preference(given.preference(), given.price(), problem);
    }
  }

  private static void preference(Preference preference, long price, Problem problem) {
    boolean percent = preference.kind() == Preference.Kind.PERCENT;
    range("/preference/value", preference.value(), percent ? WHOLE : price, problem);
    wrongUnless(
        !preference.to().isBefore(preference.from()),
        problem,
        "/preference/to",
        "before-its-beginning");
    LocalDate last = preference.from().plusYears(LONGEST_YEARS);
    wrongUnless(!preference.to().isAfter(last), problem, "/preference/to", "preference-too-long");
  }

  private static void range(String where, long value, long most, Problem problem) {
    if (value < 1 || value > most) {
      problem.error(where, "out-of-range", Map.of("limit", "1–" + most));
    }
  }

  private static void wrongUnless(boolean right, Problem problem, String where, String code) {
    if (!right) {
      problem.error(where, code);
    }
  }
}
