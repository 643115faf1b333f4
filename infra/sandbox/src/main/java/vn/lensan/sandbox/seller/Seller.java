package vn.lensan.sandbox.seller;

import java.util.List;
import java.util.TreeSet;
import vn.lensan.sandbox.channel.Row;

/**
 * A seller's shop on a channel.
 *
 * @param clientSellerKey the caller's own key, by which the same shop is found again
 * @param trace what the last change belongs to
 */
record Seller(
    String sellerId,
    String clientSellerKey,
    Particulars particulars,
    SellerStatus status,
    List<String> pictureIds,
    String trace)
    implements Row {

  static Seller opened(String id, String key, Particulars particulars, String trace) {
    return new Seller(id, key, particulars, SellerStatus.PENDING, List.of(), trace);
  }

  @Override
  public String key() {
    return sellerId;
  }

  Seller with(SellerStatus next) {
    return new Seller(sellerId, clientSellerKey, particulars, next, pictureIds, trace);
  }

  Seller told(Particulars next, String newTrace) {
    return new Seller(sellerId, clientSellerKey, next, status, pictureIds, newTrace);
  }

  Seller showing(String pictureId) {
    var pictures = new TreeSet<>(pictureIds);
    pictures.add(pictureId);
    return new Seller(sellerId, clientSellerKey, particulars, status, List.copyOf(pictures), trace);
  }

  Seller closed() {
    return new Seller(
        sellerId, clientSellerKey, Particulars.FORGOTTEN, SellerStatus.CLOSED, List.of(), trace);
  }
}
