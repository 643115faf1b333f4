package vn.lensan.catalog.withdrawal;

import java.time.Clock;
import org.springframework.stereotype.Service;
import vn.lensan.catalog.channel.Channels;
import vn.lensan.catalog.listing.ListingService;

/** The one door: a consent to sell was taken back. */
@Service
public class WithdrawalService {
  private final Withdrawals withdrawals;
  private final ListingService listings;
  private final Channels channels;
  private final WithdrawalHint hint;
  private final Clock clock;

  WithdrawalService(
      Withdrawals withdrawals,
      ListingService listings,
      Channels channels,
      WithdrawalHint hint,
      Clock clock) {
    this.withdrawals = withdrawals;
    this.listings = listings;
    this.channels = channels;
    this.hint = hint;
    this.clock = clock;
  }

  /**
   * The to-do is durable before anything is tried. Receivers that are no marketplace of ours have
   * nothing from us.
   */
  public void withdrawn(WithdrawnConsent told) {
    told.receivers().stream()
        .flatMap(receiver -> channels.known(receiver).stream())
        .map(channel -> Withdrawal.asked(told, channel, clock.instant()))
        .forEach(
            asked -> {
              withdrawals.insertIfAbsent(asked);
              hint.hint(asked.id());
            });
  }

  /** The person stopped the use of the data: nothing stays on show, but nobody need forget. */
  public void stopped(String householdId) {
    channels.names().forEach(channel -> listings.stop(householdId, channel));
  }
}
