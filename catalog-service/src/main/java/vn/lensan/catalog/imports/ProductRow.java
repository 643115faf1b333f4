package vn.lensan.catalog.imports;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a list of products, as read; whatever a cell lacks is null.
 *
 * @param productId of a row that comes back with an answer: the product that it was about, whatever
 *     it is called now
 */
public record ProductRow(
    String rowId,
    int rowNumber,
    @Nullable String productId,
    @Nullable String householdId,
    @Nullable String name,
    @Nullable String group,
    @Nullable Integer stars,
    @Nullable String decisionNumber,
    @Nullable LocalDate issuedOn,
    @Nullable String unitOfMeasure,
    @Nullable Long price,
    @Nullable Long quantity,
    @Nullable String description,
    @Nullable String origin,
    @Nullable List<String> channels) {

  boolean saysAnythingOfOcop() {
    return stars != null || issuedOn != null || !isBlank(decisionNumber);
  }

  boolean hasWholeCertificate() {
    return stars != null && issuedOn != null && !isBlank(decisionNumber);
  }

  static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
