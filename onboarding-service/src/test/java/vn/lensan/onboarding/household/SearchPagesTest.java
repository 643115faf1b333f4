package vn.lensan.onboarding.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/**
 * Property: pages joined are the whole list in order, nobody twice and nobody left out, however
 * units overlap, pages are cut and windows end.
 */
class SearchPagesTest {
  private static final int ALL = 120;

  @RepeatedTest(60)
  void pagesJoinedAreTheWholeListInOrder(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<Household> whole = new ArrayList<>();
    for (int one = 0; one < ALL; one++) {
      whole.add(household("h" + one, "Người " + (char) ('A' + random.nextInt(26))));
    }
    whole.sort(Comparator.comparing(SearchKeys::order));
    List<List<Household>> units = new ArrayList<>();
    int lists = 1 + random.nextInt(3);
    for (int unit = 0; unit < lists; unit++) {
      units.add(new ArrayList<>());
    }
    whole.forEach(
        one -> {
          int first = random.nextInt(lists);
          units.get(first).add(one);
          int second = random.nextInt(lists);
          if (second != first && random.nextBoolean()) {
            units.get(second).add(one);
          }
        });
    int limit = 1 + random.nextInt(9);
    int window = limit + 1 + random.nextInt(5);
    List<Household> wanted = whole.stream().filter(SearchPagesTest::isWanted).toList();
    assertThat(paged(units, limit, window)).containsExactlyElementsOf(ids(wanted));
  }

  private static List<String> paged(List<List<Household>> units, int limit, int window) {
    List<String> seen = new ArrayList<>();
    @Nullable String after = null;
    do {
      String from = after;
      List<SearchStretch<Household>> stretches =
          units.stream().map(unit -> stretch(unit, from, limit, window)).toList();
      SearchStretch.Joined<Household> page =
          SearchStretch.join(stretches, limit, SearchKeys::order);
      assertThat(page.items().size()).isLessThanOrEqualTo(limit);
      seen.addAll(ids(page.items()));
      after = page.next();
    } while (after != null);
    return seen;
  }

  /** As a list gives it that looks at a window of documents and shows at most one page of them. */
  private static SearchStretch<Household> stretch(
      List<Household> unit, @Nullable String after, int limit, int window) {
    List<Household> behind =
        unit.stream()
            .filter(one -> after == null || SearchKeys.order(one).compareTo(after) > 0)
            .toList();
    List<Household> shown =
        behind.stream().limit(window).filter(SearchPagesTest::isWanted).limit(limit + 1L).toList();
    String end =
        shown.size() > limit
            ? SearchKeys.order(shown.getLast())
            : behind.size() >= window ? SearchKeys.order(behind.get(window - 1)) : null;
    return new SearchStretch<>(shown, end);
  }

  /** Of a window most are not, so that pages end by their windows too. */
  private static boolean isWanted(Household household) {
    return household.id().hashCode() % 3 == 0;
  }

  private static List<String> ids(List<Household> households) {
    return households.stream().map(Household::id).toList();
  }

  private static Household household(String id, String name) {
    return Household.registered(id, Profiles.named(name), "team", null, Instant.EPOCH);
  }
}
