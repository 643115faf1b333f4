package vn.lensan.onboarding.intake;

import java.util.List;
import vn.lensan.onboarding.intake.reading.Column;

/** The columns of product lists. */
final class ProductColumns {
  static final Column NAME = Column.of("name", "Tên sản phẩm", "Sản phẩm");
  static final Column PRODUCER = Column.of("producer", "Chủ thể", "Chủ thể sản xuất");
  static final Column GROUP = Column.of("group", "Nhóm", "Nhóm sản phẩm");
  static final Column STARS = Column.of("stars", "Số sao", "Hạng sao", "Sao");
  static final Column DECISION = Column.of("decision", "Số quyết định", "Quyết định");
  static final Column ISSUED_ON = Column.of("issuedOn", "Ngày cấp", "Ngày quyết định");
  static final Column UNIT = Column.of("unit", "Đơn vị tính", "ĐVT");
  static final Column PRICE =
      Column.of("price", "Giá (VND)", "Giá bán", "Giá bán (VND)", "Đơn giá");
  static final Column STOCK = Column.of("stock", "Tồn kho", "Số lượng");
  static final Column DESCRIPTION = Column.of("description", "Mô tả");
  static final Column ORIGIN = Column.of("origin", "Xuất xứ", "Nơi sản xuất");
  static final Column CHANNELS = Column.of("channels", "Sàn", "Sàn TMĐT");

  static final List<Column> ALL =
      List.of(
          NAME,
          PRODUCER,
          GROUP,
          STARS,
          DECISION,
          ISSUED_ON,
          UNIT,
          PRICE,
          STOCK,
          DESCRIPTION,
          ORIGIN,
          CHANNELS);
  static final List<Column> NEEDED = List.of(NAME, PRODUCER, UNIT, PRICE);

  private ProductColumns() {}
}
