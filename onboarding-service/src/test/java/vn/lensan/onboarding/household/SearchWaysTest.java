package vn.lensan.onboarding.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import vn.lensan.onboarding.unit.Placement;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.unit.UnitId;

/**
 * Property: whoever is called by the words asked for is met on one of the ways into the index,
 * however large the unit is: by a key, and when the list is read, in a slice that is read.
 */
class SearchWaysTest {
  private static final List<String> WORDS =
      List.of(
          "Nguyễn", "Thị", "Văn", "Trần", "Hoa", "Hoà", "Hòa", "Hân", "Hân", "Phương", "Thảo",
          "Thào", "Anh", "Minh", "Đức", "Y", "Ŏi", "Bĭa", "Xuân", "Lan", "Ngọc", "Quỳnh", "Ksor",
          "Ŭr", "Hằng", "Dung", "Dũng", "Đặng", "Nguyên");
  private static final List<String> WIDE = List.of("2025-07-01:VN", "2025-07-01:24");

  private static final UnitId UNIT = UnitId.parse("2025-07-01:07582");

  @RepeatedTest(40)
  void whoeverIsCalledSoIsMet(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    for (int one = 0; one < 50; one++) {
      String name = name(random);
      Household household = household(one + "", name);
      List<String> asked = new ArrayList<>(SearchKeys.words(name));
      Collections.shuffle(asked, random);
      List<SearchKey> keys =
          new ArrayList<>(
              asked.subList(0, 1 + random.nextInt(asked.size())).stream()
                  .sorted(CommonWords.rarestFirst())
                  .map(SearchKey::word)
                  .toList());
      if (random.nextBoolean()) {
        keys.add(new SearchKey(SearchKey.Kind.STATUS, household.status().name()));
      }
      for (String unit : WIDE) {
        SearchBreadth breadth = SearchBreadth.of(unit, false);
        double each = Math.pow(10, random.nextInt(9)) / NameShares.SLICES;
        SearchSizes.Size size = SearchSizes.Size.of(each, breadth, Instant.MAX);
        SearchWays ways = new SearchWays(asked(unit, breadth, keys), size);
        assertThat(ways.ways())
            .as("%s asked for as %s among %s", name, keys, size)
            .anyMatch(way -> meets(way, ways, household, unit, breadth));
      }
    }
  }

  private static SearchAsked asked(String unit, SearchBreadth breadth, List<SearchKey> keys) {
    HouseholdQuery query = new HouseholdQuery(null, null, null, null);
    return new SearchAsked(unit, breadth, keys, query, Scope.NOTHING);
  }

  /** As it is, and however it is narrowed once that turns out to be worth it. */
  private static boolean meets(
      SearchWay way, SearchWays ways, Household household, String unit, SearchBreadth breadth) {
    List<Long> own = SearchKeys.of(household).getList("keys", Long.class);
    int part = breadth.parts().sliceOf(SearchKeys.order(household));
    if (way instanceof SearchWay.Cells cells) {
      return reads(cells, household, unit, breadth, own)
          && ways.narrowed(cells, 0.1).stream()
              .allMatch(narrowed -> reads(narrowed, household, unit, breadth, own));
    }
    SearchWay.Together together = (SearchWay.Together) way;
    return has(List.of(breadth.kept(together.key(), part)), own, unit)
        && hasEach(together.tested(), part, own, unit, breadth);
  }

  private static boolean reads(
      SearchWay.Cells way,
      Household household,
      String unit,
      SearchBreadth breadth,
      List<Long> own) {
    String place = SearchKeys.order(household);
    int cell = way.cut().sliceOf(place);
    int part = breadth.parts().sliceOf(place);
    return Arrays.stream(way.cells()).anyMatch(one -> one == cell)
        && has(way.keys().apply(cell), own, unit)
        && hasEach(way.tested(), part, own, unit, breadth)
        && hasEach(way.narrowing(), part, own, unit, breadth);
  }

  private static boolean hasEach(
      List<SearchKey> keys, int part, List<Long> own, String unit, SearchBreadth breadth) {
    return keys.stream().allMatch(key -> has(List.of(breadth.kept(key, part)), own, unit));
  }

  private static boolean has(List<SearchKey> oneOf, List<Long> own, String unit) {
    return oneOf.stream().anyMatch(key -> own.contains(key.in(unit, null)));
  }

  @Test
  void aNameThatManyHaveFillsManySlices() {
    long slices =
        Stream.iterate(0, one -> one + 1)
            .limit(2_000)
            .map(one -> household("h" + one, "Nguyễn Văn Hùng"))
            .map(one -> NameShares.slice(SearchKeys.order(one)))
            .distinct()
            .count();
    assertThat(slices).isGreaterThan(15);
  }

  private static String name(Random random) {
    return Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
        .limit(1 + random.nextInt(5))
        .collect(Collectors.joining(" "));
  }

  private static Household household(String id, String name) {
    List<String> path = Stream.concat(WIDE.stream(), Stream.of(UNIT.toString())).toList();
    Placement there = new Placement(UNIT, UNIT, path, path, false);
    Profile profile = Profiles.named(name).movedTo(there, null);
    return Household.registered(id, profile, "team", null, Instant.EPOCH);
  }
}
