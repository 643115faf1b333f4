package vn.lensan.onboarding.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The port to the service that keeps products. */
public interface ProductCatalog {

  /**
   * Products of one job's rows; doing the same rows again has no further effect. Without {@code
   * write} it only tells what would be done.
   */
  List<OwnerAnswer> take(
      ImportOrder.Starter starter, String jobId, List<ListedProduct> rows, boolean write);

  /**
   * A row of a product list, its household known.
   *
   * @param productId which one an answer that came back says it is
   */
  record ListedProduct(
      String rowId,
      int rowNumber,
      @Nullable String productId,
      String householdId,
      String name,
      @Nullable String group,
      @Nullable Integer stars,
      @Nullable String decisionNumber,
      @Nullable LocalDate issuedOn,
      String unitOfMeasure,
      long price,
      long quantity,
      @Nullable String description,
      @Nullable String origin,
      List<String> channels) {}
}
