package vn.lensan.catalog.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.lensan.catalog.channel.SellerState;
import vn.lensan.catalog.channel.ShopCounted;
import vn.lensan.catalog.seller.SellerService;
import vn.lensan.catalog.seller.SellerView;
import vn.lensan.platform.aggregate.AggregateStore;
import vn.lensan.platform.aggregate.AggregateStores;
import vn.lensan.platform.time.Days;

/** The one door to what marketplaces count in shops. */
@Service
public class ActivityService {
  /** Before any of it: the ministry's plan is of July 2021. */
  private static final LocalDate BEGINNING = LocalDate.of(2021, 1, 1);

  private final AggregateStore<ActivityReport> reports;
  private final SellerService sellers;
  private final Clock clock;

  ActivityService(AggregateStores stores, SellerService sellers, Clock clock) {
    this.reports = stores.of(ActivityReport.class);
    this.sellers = sellers;
    this.clock = clock;
  }

  /** The code of what is wrong; empty when it is taken, now or before. */
  public Optional<String> take(String channel, ShopCounted told) {
    Optional<SellerView> seller = sellers.find(channel, told.sellerKey());
    if (seller.isEmpty()) {
      return Optional.of("seller.unknown");
    }
    if (seller.get().state() == SellerState.CLOSED) {
      // The household took its consent back: of it nothing more is processed.
      return Optional.of("seller.closed");
    }
    if (told.day().isAfter(Days.today(clock)) || told.day().isBefore(BEGINNING)) {
      return Optional.of("activity.day-impossible");
    }
    keep(ActivityReport.of(seller.get(), told), told);
    return Optional.empty();
  }

  private void keep(ActivityReport fresh, ShopCounted told) {
    boolean isNew = reports.insertIfAbsent(fresh);
    boolean news =
        !isNew && reports.find(fresh.id()).filter(known -> known.isNews(told)).isPresent();
    if (news) {
      reports.change(fresh.id(), known -> known.tell(told));
    }
  }
}
