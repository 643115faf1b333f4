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
          asked.subList(0, 1 + random.nextInt(asked.size())).stream()
              .sorted(CommonWords.rarestFirst())
              .map(SearchKey::word)
              .toList();
      for (String unit : WIDE) {
        SearchBreadth breadth = SearchBreadth.of(unit, false);
        double size = Math.pow(10, random.nextInt(9));
        List<SearchLead> leads = SearchLead.of(keys, breadth, () -> size);
        assertThat(leads)
            .as("%s asked for as %s among %s", name, keys, size)
            .anyMatch(lead -> meets(lead, household, unit, breadth));
      }
    }
  }

  private static boolean meets(
      SearchLead lead, Household household, String unit, SearchBreadth breadth) {
    List<Long> own = SearchKeys.of(household).getList("keys", Long.class);
    if (!lead.others().isEmpty()) {
      SearchCut parts = breadth.parts();
      int part = parts.sliceOf(SearchKeys.order(household));
      return own.contains(SearchKey.others(lead.others(), parts, part).in(unit, null));
    }
    boolean byKey = lead.keys().stream().anyMatch(key -> own.contains(key.in(unit, null)));
    return byKey
        && (lead.few() || breadth.cuts().stream().allMatch(cut -> reads(lead, household, cut)));
  }

  private static boolean reads(SearchLead lead, Household household, SearchCut cut) {
    int slice = cut.sliceOf(SearchKeys.order(household));
    int[] read = lead.head() == null ? cut.all() : SearchHeads.slices(lead.head(), cut);
    return Arrays.stream(read).anyMatch(one -> one == slice);
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
