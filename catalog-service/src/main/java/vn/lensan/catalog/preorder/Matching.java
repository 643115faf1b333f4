package vn.lensan.catalog.preorder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.outlook.Supplies;
import vn.lensan.catalog.outlook.Supply;

/**
 * Who is asked: of the households in the wanted place that harvest the commodity in the wanted time
 * those first whose harvest begins nearest to its first day, of these the larger ones, and of
 * equals the first id. A share is taken before it is asked for, so however many match at once,
 * nobody's harvest is asked for twice; nobody is asked twice by one request either.
 */
@Component
class Matching {
  private static final int MOST_ASKED = 200;
  private static final int ATTEMPTS = 20;
  private final Supplies supplies;
  private final Preorders preorders;
  private final Reservations reservations;

  Matching(Supplies supplies, Preorders preorders, Reservations reservations) {
    this.supplies = supplies;
    this.preorders = preorders;
    this.reservations = reservations;
  }

  /** Asks for what is lacking, first and after somebody declined; what was declined is free. */
  Preorder fill(String id) {
    Set<String> held = new TreeSet<>();
    for (int attempt = 1; ; attempt++) {
      Preorder preorder = preorders.find(id).orElseThrow(() -> PreorderRefusal.notFound(id));
      reservations.release(preorder.view(), preorder.asked().households(Match.State.DECLINED));
      List<Match> more = taken(preorder);
      more.forEach(match -> held.add(match.householdId()));
      try {
        if (!more.isEmpty()) {
          preorder.ask(more);
          preorders.save(preorder);
        }
        held.removeIf(preorder.asked()::includes);
        reservations.release(preorder.view(), held);
        return preorder;
      } catch (OptimisticLockingFailureException stale) {
        if (attempt == ATTEMPTS) {
          throw stale;
        }
      }
    }
  }

  /** Of who was let go, and what a crash left noted for it. */
  void letGo(Preorder closed) {
    List<String> held = new ArrayList<>(reservations.heldFor(closed.view()));
    held.removeAll(closed.asked().households(Match.State.ACCEPTED));
    reservations.release(closed.view(), held);
  }

  private List<Match> taken(Preorder preorder) {
    if (preorder.lacking() <= 0) {
      return List.of();
    }
    PreorderView by = preorder.view();
    PreorderRequest request = by.request();
    List<Supply> found =
        supplies.between(request.unit(), by.key(), request.from(), request.to()).stream()
            .filter(one -> !preorder.asked().includes(one.householdId()))
            .sorted(order())
            .toList();
    return taken(found, preorder.lacking(), (supply, most) -> reservations.take(by, supply, most));
  }

  static Comparator<Supply> order() {
    return Comparator.comparing(Supply::daysAway)
        .thenComparing(Comparator.comparing(Supply::kilograms).reversed())
        .thenComparing(Supply::householdId);
  }

  /** Takes so much of a supply, or what is free of it. */
  @FunctionalInterface
  interface Taking {
    long take(Supply supply, long most);
  }

  /** As many as it takes, the last one for what is left. */
  static List<Match> taken(List<Supply> inOrder, long kilograms, Taking taking) {
    List<Match> matches = new ArrayList<>();
    long left = kilograms;
    for (Supply one : inOrder) {
      if (left <= 0 || matches.size() == MOST_ASKED) {
        break;
      }
      long share = taking.take(one, Math.min(left, one.kilograms()));
      if (share > 0) {
        matches.add(
            new Match(one.householdId(), one.unit(), one.within(), share, Match.State.OFFERED));
        left -= share;
      }
    }
    return matches;
  }
}
