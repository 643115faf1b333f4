package vn.lensan.sandbox.seller;

import java.util.List;

/** What others may know of a seller: nothing personal. */
public record SellerView(
    String sellerId, String clientSellerKey, SellerStatus status, List<String> pictureIds) {

  static SellerView of(Seller seller) {
    return new SellerView(
        seller.sellerId(), seller.clientSellerKey(), seller.status(), seller.pictureIds());
  }
}
