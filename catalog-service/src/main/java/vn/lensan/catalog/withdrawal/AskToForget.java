package vn.lensan.catalog.withdrawal;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.channel.Channels;
import vn.lensan.catalog.listing.ListingService;
import vn.lensan.catalog.producer.ProducerService;
import vn.lensan.catalog.seller.SellerService;

/**
 * Takes the listings down and asks the marketplace to close the shop and forget who had it, until
 * it has answered. Each step may be done again; what fails stays due.
 */
@Component
class AskToForget {
  private final Withdrawals withdrawals;
  private final ListingService listings;
  private final SellerService sellers;
  private final ProducerService producers;
  private final Channels channels;
  private final Clock clock;

  AskToForget(
      Withdrawals withdrawals,
      ListingService listings,
      SellerService sellers,
      ProducerService producers,
      Channels channels,
      Clock clock) {
    this.withdrawals = withdrawals;
    this.listings = listings;
    this.sellers = sellers;
    this.producers = producers;
    this.channels = channels;
    this.clock = clock;
  }

  void work(String id) {
    withdrawals.find(id).filter(Withdrawal::isOpen).ifPresent(this::forget);
  }

  private void forget(Withdrawal open) {
    WithdrawalState outcome = outcome(open);
    withdrawals.change(open.id(), now -> now.settle(outcome, clock.instant()));
  }

  private WithdrawalState outcome(Withdrawal open) {
    if (producers.agreesSince(open.householdId(), open.channel(), open.sequence())) {
      return WithdrawalState.SUPERSEDED;
    }
    if (listings.stop(open.householdId(), open.channel())) {
      // What is being sent this moment could open the shop anew behind our back.
      throw new IllegalStateException("a listing of the household is just being sent");
    }
    return switch (sellers.forget(open.householdId(), channels.gateway(open.channel()))) {
      case NEVER_SENT -> WithdrawalState.NOTHING_SENT;
      case FORGOTTEN -> WithdrawalState.ACKNOWLEDGED;
      case UNANSWERED ->
          throw new IllegalStateException("the marketplace has not named the shop yet");
    };
  }
}
