package vn.lensan.bench.outbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import vn.lensan.bench.Spread;

/** The rounds of each measurement, in the order in which they were first measured. */
final class Results {
  private final Map<String, List<Measured>> rounds = new LinkedHashMap<>();

  void add(String what, Measured round) {
    rounds.computeIfAbsent(what, any -> new ArrayList<>()).add(round);
  }

  record Line(Spread rate, Spread p50, Spread p99) {
    Map<String, Object> json() {
      return Map.of(
          "eventsPerSecond",
          rate.json(),
          "p50Milliseconds",
          p50.json(),
          "p99Milliseconds",
          p99.json());
    }
  }

  Line line(String what) {
    return new Line(
        spread(what, Measured::rate),
        spread(what, round -> round.percentile(0.50)),
        spread(what, round -> round.percentile(0.99)));
  }

  private Spread spread(String what, ToDoubleFunction<Measured> figure) {
    return Spread.of(
        rounds.getOrDefault(what, List.of()).stream().map(figure::applyAsDouble).toList());
  }
}
