package vn.lensan.catalog.office;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.completeness.Completeness;
import vn.lensan.catalog.completeness.Missing;
import vn.lensan.catalog.product.OcopEntry;
import vn.lensan.catalog.product.OcopState;
import vn.lensan.catalog.product.ProductView;
import vn.lensan.platform.unit.UnitId;

/**
 * A product that was looked at.
 *
 * @param channels how complete it is for each
 */
record Looked(
    ProductView product, @Nullable UnitId unit, OcopState state, List<Completeness> channels) {

  /** Every marketplace would take it. */
  boolean isReady() {
    return channels.stream().allMatch(Completeness::listable);
  }

  /** Needed things first, and of these what most marketplaces need alike. */
  Optional<Missing> next() {
    return channels.stream()
        .flatMap(channel -> channel.missing().stream())
        .min(Comparator.comparing(missing -> !missing.needed()));
  }

  int lacking() {
    return (int) channels.stream().flatMap(channel -> channel.needed().stream()).distinct().count();
  }

  String nameOf() {
    return product.content().name();
  }

  boolean isEnding() {
    return state == OcopState.DUE || state.endsTheShelf();
  }

  /** The last day of what still holds; the first day without where it ended. */
  LocalDate turnsOn() {
    OcopEntry newest = product.certificates().newest().orElseThrow();
    return state.endsTheShelf() ? newest.endsOn() : newest.endsOn().minusDays(1);
  }

  ProductBoard.Row row() {
    return new ProductBoard.Row(
        product.id(),
        product.content().name(),
        product.householdId(),
        unit,
        channels.getFirst().quality().grade(),
        lacking(),
        next().map(Missing::code).orElse(""),
        channels.stream()
            .map(one -> new ProductBoard.Share(one.channel(), one.percent()))
            .toList());
  }

  ProductBoard.Ending ending(LocalDate today, List<ProductBoard.Shelf> shelves) {
    OcopEntry newest = product.certificates().newest().orElseThrow();
    return new ProductBoard.Ending(
        product.id(),
        product.content().name(),
        product.householdId(),
        unit,
        newest.certificate().decisionNumber(),
        newest.certificate().stars(),
        state,
        turnsOn(),
        Math.abs(ChronoUnit.DAYS.between(today, turnsOn())),
        shelves);
  }
}
