package vn.lensan.catalog.seller;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.lensan.catalog.channel.ChannelGateway;
import vn.lensan.catalog.channel.SellerParticulars;
import vn.lensan.catalog.channel.SellerSeen;
import vn.lensan.catalog.channel.SellerState;

/** The one door to shops on channels. */
@Service
public class SellerService {
  private final Sellers sellers;
  private final SellerDirectory directory;
  private final Clock clock;

  SellerService(Sellers sellers, SellerDirectory directory, Clock clock) {
    this.sellers = sellers;
    this.directory = directory;
    this.clock = clock;
  }

  /**
   * Sees to it that the household has a shop. The consent is asked for each time, by way of the
   * particulars, so that nothing goes out after it was withdrawn.
   */
  public SellerView ensure(String householdId, ChannelGateway gateway) {
    String channel = gateway.id().value();
    SellerParticulars particulars = directory.particulars(householdId, channel);
    String id = SellerRegistration.idOf(householdId, channel);
    Optional<SellerRegistration> known = sellers.find(id);
    if (known.map(SellerRegistration::view).filter(SellerService::isOpen).isPresent()) {
      return known.get().view();
    }
    sellers.begin(SellerRegistration.begun(householdId, channel, clock.instant()));
    return told(id, gateway.registerSeller(id, particulars));
  }

  private static boolean isOpen(SellerView seller) {
    return seller.sellerId() != null && seller.state() == SellerState.ACTIVE;
  }

  /** The marketplace told of a shop; empty when we know of none. */
  public Optional<SellerView> observe(SellerSeen seller) {
    return sellers.find(seller.sellerKey()).map(known -> told(known.id(), seller));
  }

  private SellerView told(String id, SellerSeen seller) {
    return sellers
        .change(id, registration -> registration.told(seller, clock.instant()))
        .orElseThrow()
        .view();
  }
}
