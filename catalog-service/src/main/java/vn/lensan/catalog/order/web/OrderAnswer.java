package vn.lensan.catalog.order.web;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.order.Destination;
import vn.lensan.platform.money.Money;

/** An order as it is shown: nothing of the buyer but a hash to count by. */
record OrderAnswer(
    String id,
    String channel,
    String channelOrderId,
    String householdId,
    String status,
    List<LineAnswer> lines,
    Money shipping,
    Money discount,
    Money total,
    Destination destination,
    OffsetDateTime placedAt,
    @Nullable OffsetDateTime confirmBy,
    boolean cashOnDelivery,
    String customer,
    List<StepAnswer> history,
    @Nullable DecisionAnswer decision,
    @Nullable RescueAnswer rescue,
    long version) {

  record LineAnswer(
      String sku,
      String productId,
      String householdId,
      long quantity,
      @Nullable String unitOfMeasure,
      Money unitPrice,
      Money amount) {}

  record StepAnswer(String status, OffsetDateTime at, String raw) {}

  /**
   * @param state whether the marketplace knows the answer
   * @param refusal code of why it did not take it
   */
  record DecisionAnswer(
      String kind,
      @Nullable String reason,
      OffsetDateTime at,
      String state,
      @Nullable String refusal) {}

  /**
   * How an answer is brought about.
   *
   * @param asked the last who was asked: HOUSEHOLD, VOLUNTEER or COOPERATIVE
   * @param outcome IN_TIME, SAVED, DECLINED, LOST or WITHDRAWN; none while an answer is waited for
   */
  record RescueAnswer(
      @Nullable String asked,
      OffsetDateTime deadline,
      @Nullable OffsetDateTime callAskedAt,
      @Nullable String outcome) {}
}
