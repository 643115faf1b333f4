package vn.lensan.catalog.finance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a bank or an insurer offers to households, in its own words.
 *
 * @param commodities codes of our list that it is for; none: for all
 * @param until the last day
 * @param contact whom to ask at the partner; never a household's
 */
public record FinanceOffer(
    String id,
    FinanceKind kind,
    String title,
    @Nullable String summary,
    List<String> commodities,
    @Nullable LocalDate until,
    @Nullable String contact) {

  boolean suits(String commodity, LocalDate today) {
    return (commodities.isEmpty() || commodities.contains(commodity))
        && (until == null || !today.isAfter(until));
  }
}
