package vn.lensan.onboarding.intake;

import java.util.List;
import vn.lensan.onboarding.intake.reading.Column;

/** The columns of order lists, as marketplaces export them; one row is one order. */
final class OrderColumns {
  static final Column CHANNEL = Column.of("channel", "Sàn", "Sàn TMĐT");
  static final Column ORDER = Column.of("order", "Mã đơn", "Mã đơn hàng", "Số đơn");
  static final Column PLACED_ON = Column.of("placedOn", "Ngày đặt", "Ngày đặt hàng");
  static final Column ITEM =
      Column.of("item", "Mã sản phẩm trên sàn", "Mã sản phẩm", "Mã hàng trên sàn");
  static final Column QUANTITY = Column.of("quantity", "Số lượng", "SL");
  static final Column UNIT_PRICE = Column.of("unitPrice", "Đơn giá", "Đơn giá (VND)");
  static final Column SHIPPING = Column.of("shipping", "Phí vận chuyển");
  static final Column DISCOUNT = Column.of("discount", "Giảm giá");
  static final Column STATUS = Column.of("status", "Trạng thái");
  static final Column COUNTRY = Column.of("country", "Nước nhận", "Quốc gia");
  static final Column PROVINCE = Column.of("province", "Mã tỉnh nhận", "Tỉnh nhận");
  static final Column BUYER = Column.of("buyer", "Mã người mua", "Mã khách hàng");

  static final List<Column> ALL =
      List.of(
          CHANNEL,
          ORDER,
          PLACED_ON,
          ITEM,
          QUANTITY,
          UNIT_PRICE,
          SHIPPING,
          DISCOUNT,
          STATUS,
          COUNTRY,
          PROVINCE,
          BUYER);
  static final List<Column> NEEDED =
      List.of(CHANNEL, ORDER, PLACED_ON, ITEM, QUANTITY, UNIT_PRICE, BUYER);

  private OrderColumns() {}
}
