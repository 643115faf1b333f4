package vn.lensan.catalog.preorder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** All who were asked for a request, each once, and what their answers come to. */
record Asked(List<Match> matches) {

  Asked(List<Match> matches) {
    this.matches = List.copyOf(matches);
  }

  /** Those who were asked stay asked. */
  Asked also(List<Match> more) {
    List<Match> all = new ArrayList<>(matches);
    all.addAll(more);
    return new Asked(all);
  }

  Optional<Match> find(String householdId) {
    return matches.stream().filter(one -> one.householdId().equals(householdId)).findFirst();
  }

  Asked with(String householdId, UnaryOperator<Match> change) {
    return new Asked(
        matches.stream()
            .map(match -> match.householdId().equals(householdId) ? change.apply(match) : match)
            .toList());
  }

  Set<String> households(Match.State state) {
    return matches.stream()
        .filter(one -> one.state() == state)
        .map(Match::householdId)
        .collect(Collectors.toSet());
  }

  boolean includes(String householdId) {
    return find(householdId).isPresent();
  }

  List<String> within() {
    return matches.stream().flatMap(match -> match.within().stream()).distinct().toList();
  }

  /** In kilograms: what nobody was asked for, or was asked for in vain. */
  long lacking(long wanted) {
    return wanted - sum(matches.stream().filter(Match::takes).toList());
  }

  PreorderStatus standing(long wanted) {
    if (matches.isEmpty()) {
      return PreorderStatus.OPEN;
    }
    boolean waiting = matches.stream().anyMatch(one -> one.state() == Match.State.OFFERED);
    long promised =
        sum(matches.stream().filter(one -> one.state() == Match.State.ACCEPTED).toList());
    if (promised >= wanted || (!waiting && promised > 0)) {
      return PreorderStatus.ACCEPTED;
    }
    return waiting ? PreorderStatus.MATCHED : PreorderStatus.DECLINED;
  }

  private static long sum(List<Match> some) {
    return some.stream().mapToLong(Match::kilograms).sum();
  }
}
