package vn.lensan.catalog.outlook;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.catalog.product.ProductView;

/**
 * What of a harvest has found a place: one document for each thing that says so, always written
 * whole from how that thing stands, so that being told twice or late changes nothing.
 *
 * @param commodity its key
 * @param grams none when the thing says so no more
 * @param from the first day that it takes goods of; null when no time was named
 * @param channels on which, where on any
 * @param sequence of the event it was written from; 0 where the thing itself was read
 */
@Document(Placement.COLLECTION)
record Placement(
    @Id String id,
    Kind kind,
    String householdId,
    List<String> within,
    String commodity,
    long grams,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<String> channels,
    long sequence,
    @Version @Nullable Long version) {
  static final String COLLECTION = "placements";
  private static final long GRAMS = 1000;

  enum Kind {
    SOLD,
    LISTED,
    PREORDERED
  }

  static Placement of(Kind kind, ProductView product, String commodity) {
    return new Placement(
        kind == Kind.LISTED ? "listed:" + product.id() : product.id(),
        kind,
        product.householdId(),
        product.within(),
        commodity,
        0,
        null,
        null,
        List.of(),
        0,
        null);
  }

  static Placement promised(Placing.Promise promise) {
    return new Placement(
        "promised:" + promise.id(),
        Kind.PREORDERED,
        promise.householdId(),
        promise.within(),
        GrownCrop.key(promise.commodity()),
        promise.kilograms() * GRAMS,
        promise.from(),
        promise.to(),
        promise.channel() == null ? List.of() : List.of(promise.channel()),
        0,
        null);
  }

  /** The same goods of one order, as an event told them. */
  Placement of(String orderId, long told) {
    return new Placement(
        "sold:" + orderId + ':' + id,
        kind,
        householdId,
        within,
        commodity,
        grams,
        from,
        to,
        channels,
        told,
        version);
  }

  Placement with(
      long weight, @Nullable LocalDate begin, @Nullable LocalDate end, List<String> shownOn) {
    return new Placement(
        id, kind, householdId, within, commodity, weight, begin, end, shownOn, sequence, version);
  }

  Placement over(@Nullable Placement before) {
    return new Placement(
        id,
        kind,
        householdId,
        within,
        commodity,
        grams,
        from,
        to,
        channels,
        sequence,
        before == null ? null : before.version());
  }

  double kilogramsIn(Weeks weeks, int week) {
    double kg = (double) grams / GRAMS;
    if (from == null || to == null) {
      return week == 0 ? kg : 0;
    }
    // What is still offered is offered from today on; what was sold lies where it was.
    LocalDate begin = kind == Kind.LISTED && from.isBefore(weeks.today()) ? weeks.today() : from;
    return begin.isAfter(to) ? 0 : kg * weeks.share(week, begin, to);
  }
}
