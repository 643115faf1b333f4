package vn.lensan.catalog.seller;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.catalog.channel.Reason;
import vn.lensan.catalog.channel.SellerSeen;
import vn.lensan.catalog.channel.SellerState;
import vn.lensan.catalog.ids.DerivedId;
import vn.lensan.platform.aggregate.Aggregate;

/** A household's shop on one channel. Its particulars are passed on and not kept here. */
@Document(SellerRegistration.COLLECTION)
final class SellerRegistration extends Aggregate {
  static final String COLLECTION = "sellerRegistrations";

  private final String householdId;
  private final String channel;
  private final Instant createdAt;
  private @Nullable String sellerId;
  private @Nullable SellerState state;
  private List<Reason> reasons = List.of();
  private @Nullable Instant registeredAt;

  @PersistenceCreator
  SellerRegistration(String id, String householdId, String channel, Instant createdAt) {
    super(id);
    this.householdId = householdId;
    this.channel = channel;
    this.createdAt = createdAt;
  }

  static String idOf(String householdId, String channel) {
    return DerivedId.of("seller", householdId, channel);
  }

  static SellerRegistration begun(String householdId, String channel, Instant now) {
    return new SellerRegistration(idOf(householdId, channel), householdId, channel, now);
  }

  /**
   * What the marketplace says. An answer of "pending" that comes after its own "active" (they cross
   * on the wire) takes nothing back. The household counts as registered once.
   */
  boolean told(SellerSeen seller, Instant now) {
    if (isClosed()) {
      // Told before it was closed; only we open it anew.
      return false;
    }
    boolean late = seller.state() == SellerState.PENDING && state != null;
    SellerState next = late ? state : seller.state();
    if (seller.sellerId().equals(sellerId) && next == state) {
      return false;
    }
    sellerId = seller.sellerId();
    state = next;
    reasons = seller.reasons();
    if (next == SellerState.ACTIVE && registeredAt == null) {
      registeredAt = now;
      record(new SellerEvent.Registered(id(), householdId, channel, now));
    }
    return true;
  }

  /** The marketplace has forgotten it. */
  void closed() {
    state = SellerState.CLOSED;
    reasons = List.of();
  }

  /** The household agreed anew: what the marketplace says from now on counts again. */
  void reopen() {
    if (isClosed()) {
      state = null;
    }
  }

  private boolean isClosed() {
    return state == SellerState.CLOSED;
  }

  SellerView view() {
    return new SellerView(id(), householdId, channel, sellerId, state, reasons);
  }
}
