package vn.lensan.catalog.activity;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.catalog.channel.ShopCounted;
import vn.lensan.catalog.ids.DerivedId;
import vn.lensan.catalog.seller.SellerView;
import vn.lensan.platform.aggregate.Aggregate;

/** What a marketplace counted of a shop on a day: one document for each shop and day. */
@Document(ActivityReport.COLLECTION)
final class ActivityReport extends Aggregate {
  static final String COLLECTION = "activityReports";
  private final String sellerRegistrationId;
  private final String householdId;
  private final String channel;
  private @Nullable ShopCounted counted;

  @PersistenceCreator
  ActivityReport(String id, String sellerRegistrationId, String householdId, String channel) {
    super(id);
    this.sellerRegistrationId = sellerRegistrationId;
    this.householdId = householdId;
    this.channel = channel;
  }

  static ActivityReport of(SellerView seller, ShopCounted told) {
    String id = DerivedId.of("activity", seller.id(), told.day().toString());
    ActivityReport report =
        new ActivityReport(id, seller.id(), seller.householdId(), seller.channel());
    report.tell(told);
    return report;
  }

  /** Whether the telling is newer than what is known; told twice, it is known. */
  boolean isNews(ShopCounted told) {
    return counted == null || told.revision() > counted.revision();
  }

  void tell(ShopCounted told) {
    if (isNews(told)) {
      counted = told;
      record(new ActivityEvent.Reported(id(), sellerRegistrationId, householdId, channel, told));
    }
  }
}
