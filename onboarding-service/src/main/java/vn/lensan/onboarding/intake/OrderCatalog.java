package vn.lensan.onboarding.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The port to the service that keeps orders. */
public interface OrderCatalog {

  /**
   * Orders of one job's rows; doing the same rows again has no further effect. Without {@code
   * write} it only tells what would be done.
   */
  List<OwnerAnswer> takeOrders(
      ImportOrder.Starter starter, String jobId, List<ListedOrder> rows, boolean write);

  /** A row of an order list. */
  record ListedOrder(
      String rowId,
      int rowNumber,
      String channel,
      String channelOrderId,
      LocalDate placedOn,
      String channelItemId,
      long quantity,
      long unitPrice,
      @Nullable Long shipping,
      @Nullable Long discount,
      @Nullable String status,
      @Nullable String country,
      @Nullable String province,
      String buyerId) {}
}
