package vn.lensan.catalog.seller;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.lensan.catalog.channel.ChannelGateway;
import vn.lensan.catalog.channel.ChannelRefused;
import vn.lensan.catalog.channel.ChannelTrouble;
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
    sellers.change(id, SellerRegistration::reopen);
    return told(id, gateway.registerSeller(id, particulars));
  }

  /**
   * The shops of these households that are open, by household. Nothing is asked of anybody: whether
   * the households still agree is for the caller to know.
   */
  public Map<String, SellerView> open(Collection<String> households, String channel) {
    List<String> ids =
        households.stream().map(one -> SellerRegistration.idOf(one, channel)).toList();
    return sellers.all(ids).stream()
        .map(SellerRegistration::view)
        .filter(SellerService::isOpen)
        .collect(Collectors.toMap(SellerView::householdId, Function.identity()));
  }

  /** How far a channel is with forgetting a household. */
  public enum Forgetting {
    NEVER_SENT,
    /** Something went there, but the shop's name never came back: it can't be closed yet. */
    UNANSWERED,
    FORGOTTEN
  }

  /** Asks the channel to close the shop and to forget who had it. */
  public Forgetting forget(String householdId, ChannelGateway gateway) {
    String id = SellerRegistration.idOf(householdId, gateway.id().value());
    Optional<SellerView> known = sellers.find(id).map(SellerRegistration::view);
    if (known.isEmpty()) {
      return Forgetting.NEVER_SENT;
    }
    String sellerId = known.get().sellerId();
    if (sellerId == null) {
      return Forgetting.UNANSWERED;
    }
    askToForget(sellerId, gateway);
    sellers.change(id, SellerRegistration::closed);
    return Forgetting.FORGOTTEN;
  }

  /** That it knows of no such seller is an acknowledgement too; any other "no" is none. */
  private static void askToForget(String sellerId, ChannelGateway gateway) {
    try {
      SellerState state = gateway.forgetSeller(sellerId).state();
      if (state != SellerState.CLOSED) {
        throw new ChannelTrouble("channel.answer-wrong", null);
      }
    } catch (ChannelRefused refusal) {
      if (!refusal.reason().code().equals("seller.unknown")) {
        throw refusal;
      }
    }
  }

  private static boolean isOpen(SellerView seller) {
    return seller.sellerId() != null && seller.state() == SellerState.ACTIVE;
  }

  /** The marketplace told of a shop; empty when we know of none there. */
  public Optional<SellerView> observe(String channel, SellerSeen seller) {
    return find(channel, seller.sellerKey()).map(known -> told(known.id(), seller));
  }

  /** Shops that a channel still looks at, by id, after one; each has the channel's own id. */
  public List<SellerView> waiting(String channel, String after, int most) {
    return sellers.waiting(channel, after, most).stream().map(SellerRegistration::view).toList();
  }

  /** A shop by our own key; of another channel's shops nobody learns or tells anything. */
  public Optional<SellerView> find(String channel, String sellerKey) {
    return sellers
        .find(sellerKey)
        .map(SellerRegistration::view)
        .filter(seller -> seller.channel().equals(channel));
  }

  private SellerView told(String id, SellerSeen seller) {
    return sellers
        .change(id, registration -> registration.told(seller, clock.instant()))
        .orElseThrow()
        .view();
  }
}
