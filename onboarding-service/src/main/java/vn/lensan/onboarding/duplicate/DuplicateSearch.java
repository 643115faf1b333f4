package vn.lensan.onboarding.duplicate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.household.Clue;
import vn.lensan.onboarding.household.HouseholdTraits;
import vn.lensan.onboarding.household.Lookalikes;

/**
 * Looks for what is like the households of a batch: one question for each clue, over all of them.
 * What a batch examines is bounded by its size, however many share a key: beyond {@link
 * #MOST_ALIKE} they are a crowd, which is one finding and is not asked for again.
 */
@Component
final class DuplicateSearch {
  static final int MOST_ALIKE = 20;
  private static final int USUALLY_ALIKE = 3;

  private final Lookalikes households;
  private final Findings findings;
  private final DecidingValues values;

  DuplicateSearch(Lookalikes households, Findings findings, DecidingValues values) {
    this.households = households;
    this.findings = findings;
    this.values = values;
  }

  void examine(Collection<HouseholdTraits> batch) {
    List<HouseholdTraits> standing =
        batch.stream().filter(household -> !household.merged()).toList();
    Map<PairKey, PairFound> found = new LinkedHashMap<>();
    for (Clue clue : Clue.values()) {
      byClue(clue, standing, found);
    }
    again(batch, found);
    findings.pairs(found.values());
  }

  private void byClue(Clue clue, List<HouseholdTraits> standing, Map<PairKey, PairFound> found) {
    List<HouseholdTraits> told =
        standing.stream().filter(household -> clue.keyOf(household) != null).toList();
    Set<String> crowded = findings.crowded(clue, told);
    Map<String, List<HouseholdTraits>> asking =
        told.stream()
            .filter(household -> !crowded.contains(clue.keyOf(household)))
            .collect(
                Collectors.groupingBy(household -> Objects.requireNonNull(clue.keyOf(household))));
    buckets(clue, List.copyOf(new TreeSet<>(asking.keySet())))
        .forEach(
            (key, bucket) -> {
              if (bucket.size() > MOST_ALIKE) {
                findings.crowd(clue, key, MOST_ALIKE, bucket);
              } else {
                pair(asking.getOrDefault(key, List.of()), bucket, found);
              }
            });
  }

  /** Who has which key. When there are more than expected, the keys are asked for in halves. */
  private Map<String, List<HouseholdTraits>> buckets(Clue clue, List<String> keys) {
    if (keys.isEmpty()) {
      return Map.of();
    }
    int most = keys.size() == 1 ? MOST_ALIKE + 1 : keys.size() * USUALLY_ALIKE + MOST_ALIKE;
    List<HouseholdTraits> having = households.sharing(clue, keys, most);
    if (having.size() < most || keys.size() == 1) {
      return having.stream()
          .collect(Collectors.groupingBy(one -> Objects.requireNonNull(clue.keyOf(one))));
    }
    Map<String, List<HouseholdTraits>> all = new HashMap<>();
    all.putAll(buckets(clue, keys.subList(0, keys.size() / 2)));
    all.putAll(buckets(clue, keys.subList(keys.size() / 2, keys.size())));
    return all;
  }

  private void pair(
      List<HouseholdTraits> asking, List<HouseholdTraits> bucket, Map<PairKey, PairFound> found) {
    for (HouseholdTraits one : asking) {
      bucket.stream()
          .filter(other -> !other.merged() && !other.id().equals(one.id()))
          .forEach(other -> keep(one, other, found));
    }
  }

  private void keep(HouseholdTraits one, HouseholdTraits other, Map<PairKey, PairFound> found) {
    Likeness.of(one, other)
        .map(likeness -> PairFound.of(one, other, likeness, values))
        .ifPresent(pair -> found.putIfAbsent(pair.key(), pair));
  }

  /** Open pairs that were not found this time: perhaps they have nothing in common any more. */
  private void again(Collection<HouseholdTraits> batch, Map<PairKey, PairFound> found) {
    List<PairKey> before =
        findings.open(batch.stream().map(HouseholdTraits::id).toList()).stream()
            .filter(pair -> !found.containsKey(pair))
            .toList();
    List<String> ids =
        before.stream().flatMap(pair -> Stream.of(pair.first(), pair.second())).toList();
    Map<String, HouseholdTraits> now =
        ids.isEmpty()
            ? Map.of()
            : households.of(ids).stream()
                .collect(Collectors.toMap(HouseholdTraits::id, Function.identity()));
    List<PairKey> gone = new ArrayList<>();
    for (PairKey pair : before) {
      HouseholdTraits first = now.get(pair.first());
      HouseholdTraits second = now.get(pair.second());
      if (first != null && second != null && !first.merged() && !second.merged()) {
        keep(first, second, found);
      }
      if (!found.containsKey(pair)) {
        gone.add(pair);
      }
    }
    gone.forEach(findings::unlike);
  }
}
