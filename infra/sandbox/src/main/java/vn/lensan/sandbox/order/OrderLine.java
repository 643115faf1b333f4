package vn.lensan.sandbox.order;

import vn.lensan.sandbox.item.Stock;
import vn.lensan.sandbox.money.Money;

record OrderLine(String sku, String channelItemId, int quantity, Money unitPrice, Money amount) {

  static OrderLine of(Stock.Taken taken) {
    return new OrderLine(
        taken.sku(),
        taken.channelItemId(),
        taken.quantity(),
        taken.unitPrice(),
        taken.unitPrice().times(taken.quantity()));
  }
}
