package vn.lensan.catalog.preorder;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request as far as the reader may see it.
 *
 * @param offers of the reader's own households; for the buyer all, by commune until accepted
 */
public record PreorderView(
    String id,
    PreorderRequest request,
    String key,
    List<String> requestedIn,
    List<String> offeredIn,
    PreorderStatus status,
    List<Offered> offers,
    Instant createdAt,
    long version) {

  /**
   * @param householdId null for the buyer before it is accepted
   * @param unit the commune, {@code boundary:code}
   */
  public record Offered(
      @Nullable String householdId,
      String unit,
      List<String> within,
      long kilograms,
      String state) {
    static Offered of(Match match) {
      return new Offered(
          match.householdId(),
          match.unit(),
          match.within(),
          match.kilograms(),
          match.state().name());
    }

    Offered nameless() {
      return state.equals(Match.State.ACCEPTED.name())
          ? this
          : new Offered(null, unit, within, kilograms, state);
    }
  }

  PreorderView with(List<Offered> seen) {
    return new PreorderView(
        id, request, key, requestedIn, offeredIn, status, seen, createdAt, version);
  }
}
