package vn.lensan.catalog.preorder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.outlook.Supplies;
import vn.lensan.catalog.outlook.Supply;

/**
 * Who is asked: of the households in the wanted place that harvest the commodity in the wanted time
 * those first whose harvest begins nearest to its first day, of these the larger ones, and of
 * equals the first id. The same question finds the same ones, whoever asks it.
 */
@Component
class Matching {
  private static final int MOST_ASKED = 200;
  private final Supplies supplies;
  private final Preorders preorders;

  Matching(Supplies supplies, Preorders preorders) {
    this.supplies = supplies;
    this.preorders = preorders;
  }

  List<Match> of(PreorderRequest request, String key) {
    Map<String, Long> asked = preorders.asked(key, request.from(), request.to());
    List<Supply> found =
        new ArrayList<>(
            supplies.between(request.unit(), key, request.from(), request.to()).stream()
                .map(one -> one.less(asked.getOrDefault(one.householdId(), 0L)))
                .filter(one -> one.kilograms() > 0)
                .toList());
    found.sort(order());
    return taken(found, request.kilograms());
  }

  static Comparator<Supply> order() {
    return Comparator.comparing(Supply::daysAway)
        .thenComparing(Comparator.comparing(Supply::kilograms).reversed())
        .thenComparing(Supply::householdId);
  }

  /** As many as it takes, the last one for what is left. */
  static List<Match> taken(List<Supply> inOrder, long kilograms) {
    List<Match> matches = new ArrayList<>();
    long left = kilograms;
    for (Supply one : inOrder) {
      if (left <= 0 || matches.size() == MOST_ASKED) {
        break;
      }
      long share = Math.min(left, one.kilograms());
      matches.add(
          new Match(one.householdId(), one.unit(), one.within(), share, Match.State.OFFERED));
      left -= share;
    }
    return matches;
  }
}
