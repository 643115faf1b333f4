package vn.lensan.catalog.listing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The holds of a listing, the newest last; only that one can still be open. */
record Holds(List<Hold> all) {
  static final Holds NONE = new Holds(List.of());
  private static final int MOST_KEPT = 20;

  boolean isHeld() {
    return last().filter(Hold::isOpen).isPresent();
  }

  Holds held(HoldReason reason, Instant now) {
    List<Hold> more = new ArrayList<>(all);
    more.add(new Hold(reason, now, null, null, null));
    return new Holds(List.copyOf(more.subList(Math.max(0, more.size() - MOST_KEPT), more.size())));
  }

  Holds released(Instant now) {
    return last()
        .filter(Hold::isOpen)
        .map(hold -> new Hold(hold.reason(), hold.since(), hold.downAt(), now, null))
        .map(this::withLast)
        .orElse(this);
  }

  /** The channel said what it shows since when: an acknowledgement, where one is awaited. */
  Holds shown(Observed.State state, Instant at) {
    return last().map(hold -> withLast(hold.shown(state, at))).orElse(this);
  }

  private Optional<Hold> last() {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  private Holds withLast(Hold last) {
    List<Hold> others = new ArrayList<>(all.subList(0, all.size() - 1));
    others.add(last);
    return new Holds(List.copyOf(others));
  }
}
