package vn.lensan.onboarding.account.messaging;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.account.AccountService;
import vn.lensan.platform.consumer.EventReaction;
import vn.lensan.platform.consumer.ReceivedEvent;
import vn.lensan.platform.time.Days;

/** Once a marketplace has a household as its seller, the household has its account there. */
@Component
class OpenMarketplaceAccountOnSellerRegistered implements EventReaction {
  private static final String SELLER_REGISTERED = "vn.lensan.catalog.seller.registered.v1";
  private final AccountService accounts;

  OpenMarketplaceAccountOnSellerRegistered(AccountService accounts) {
    this.accounts = accounts;
  }

  record SellerRegistered(String householdId, String channel, OffsetDateTime at) {}

  @Override
  public String name() {
    return "open-marketplace-account";
  }

  @Override
  public List<String> topics() {
    return List.of("vn.lensan.catalog.activity");
  }

  /** Other activity of households says nothing of their accounts. */
  @Override
  public void on(ReceivedEvent event) {
    if (event.type().equals(SELLER_REGISTERED)) {
      SellerRegistered seller = event.dataAs(SellerRegistered.class);
      accounts.sellerRegistered(
          seller.householdId(), seller.channel(), Days.of(seller.at().toInstant()));
    }
  }
}
