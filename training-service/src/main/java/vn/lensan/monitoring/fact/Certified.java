package vn.lensan.monitoring.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * On which days a product had an OCOP certificate of three stars and more: through its last day,
 * not from the day on which it was taken back, and none longer than until the next one.
 */
final class Certified {
  private static final int LEAST_STARS = 3;

  private Certified() {}

  static List<Spell> spells(Group group) {
    return Spells.union(group.latest(State.Product.class).stream().flatMap(Certified::of).toList());
  }

  private static Stream<Spell> of(State.Product product) {
    List<State.Product.Ocop> all = product.allCertificates();
    List<Spell> spells = new ArrayList<>();
    for (int place = 0; place < all.size(); place++) {
      State.Product.Ocop one = all.get(place);
      LocalDate next = place + 1 < all.size() ? all.get(place + 1).issuedOn() : null;
      LocalDate last = one.validUntil();
      LocalDate end = first(last == null ? null : last.plusDays(1), one.revokedOn(), next);
      if (one.stars() >= LEAST_STARS) {
        spells.add(new Spell(one.issuedOn(), end));
      }
    }
    return spells.stream();
  }

  private static @Nullable LocalDate first(@Nullable LocalDate... days) {
    LocalDate first = null;
    for (LocalDate day : days) {
      if (day != null && (first == null || day.isBefore(first))) {
        first = day;
      }
    }
    return first;
  }
}
