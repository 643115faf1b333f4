package vn.lensan.catalog.supply;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an input is and what it costs.
 *
 * @param price the reference price in whole VND for a unit of it
 * @param pricedOn the day on which it was found
 * @param shownOn the marketplaces where the province found it on sale
 */
public record InputContent(
    String name,
    String kind,
    String unitOfMeasure,
    long price,
    LocalDate pricedOn,
    @Nullable Preference preference,
    @Nullable String origin,
    @Nullable String description,
    List<String> shownOn) {

  /** The plan wants origin and description of a chosen supplier's goods told (004:3443). */
  boolean isComplete() {
    return origin != null && description != null;
  }
}
