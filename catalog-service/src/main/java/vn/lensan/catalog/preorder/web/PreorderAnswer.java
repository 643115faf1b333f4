package vn.lensan.catalog.preorder.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.preorder.PreorderStatus;
import vn.lensan.catalog.preorder.PreorderView;
import vn.lensan.platform.time.Days;
import vn.lensan.platform.unit.UnitId;

/** A request as it is shown. */
record PreorderAnswer(
    String id,
    String commodity,
    long kilograms,
    LocalDate from,
    LocalDate to,
    UnitId unit,
    @Nullable String channel,
    @Nullable String organisation,
    PreorderStatus status,
    List<OfferAnswer> offers,
    OffsetDateTime createdAt) {

  /**
   * @param householdId missing for the buyer until it is accepted
   */
  record OfferAnswer(@Nullable String householdId, UnitId unit, long kilograms, String state) {
    static OfferAnswer of(PreorderView.Offered offer) {
      return new OfferAnswer(
          offer.householdId(), UnitId.parse(offer.unit()), offer.kilograms(), offer.state());
    }
  }

  static PreorderAnswer of(PreorderView view) {
    return new PreorderAnswer(
        view.id(),
        view.request().commodity(),
        view.request().kilograms(),
        view.request().from(),
        view.request().to(),
        view.request().unit(),
        view.request().channel(),
        view.request().organisation(),
        view.status(),
        view.offers().stream().map(OfferAnswer::of).toList(),
        Days.offset(view.createdAt()));
  }
}
