package vn.lensan.onboarding.intake;

import java.util.ArrayList;
import java.util.List;
import vn.lensan.onboarding.intake.reading.Column;
import vn.lensan.onboarding.intake.reading.Header;
import vn.lensan.onboarding.intake.reading.SheetRow;

/** The columns of household lists. */
final class HouseholdColumns {
  static final Column NAME =
      Column.of(
          "name",
          "Họ và tên",
          "Họ tên",
          "Họ tên chủ hộ",
          "Họ và tên chủ hộ",
          "Chủ hộ",
          "Tên chủ hộ");
  static final Column KIND = Column.of("kind", "Loại hình");
  static final Column PHONE =
      Column.of("phone", "Số điện thoại", "SĐT", "Điện thoại", "Số ĐT").ofDigits(10, 11);
  static final Column CITIZEN =
      Column.of("citizen", "Số căn cước", "CCCD", "Số CCCD", "Số định danh", "Căn cước")
          .ofDigits(12);
  static final Column BIRTH_YEAR = Column.of("birthYear", "Năm sinh");
  static final Column SEX = Column.of("sex", "Giới tính");
  static final Column PROVINCE =
      Column.of("province", "Tỉnh", "Tỉnh/Thành phố", "Tỉnh, thành phố", "Tỉnh/TP");
  static final Column DISTRICT =
      Column.of("district", "Huyện", "Quận/Huyện", "Huyện/Thị xã", "Huyện/Quận");
  static final Column COMMUNE =
      Column.of(
          "commune",
          "Xã",
          "Xã/Phường",
          "Xã, phường",
          "Phường/Xã",
          "Xã/Phường/Thị trấn",
          "Xã/Phường/Đặc khu");
  static final Column COMMUNE_CODE = Column.of("communeCode", "Mã xã", "Mã xã/phường");
  static final Column ADDRESS =
      Column.of("address", "Địa chỉ", "Địa chỉ thường trú", "Nơi ở", "Nơi thường trú");
  static final Column VILLAGE =
      Column.of("village", "Thôn", "Thôn/Bản", "Thôn/Ấp", "Ấp", "Bản", "Thôn/Tổ dân phố");
  static final Column COOPERATIVE = Column.of("cooperative", "Hợp tác xã", "HTX", "Tên hợp tác xã");
  static final Column PRODUCT =
      Column.of("product", "Sản phẩm chính", "Sản phẩm", "Cây trồng chính");
  static final Column AREA = Column.of("area", "Diện tích (m²)", "Diện tích m2");
  static final Column YIELD = Column.of("yield", "Sản lượng (kg/năm)", "Sản lượng kg/năm");
  static final Column HARVEST = Column.of("harvest", "Mùa thu hoạch", "Tháng thu hoạch");
  static final Column CONSENT = Column.of("consent", "Đồng ý", "Đồng ý bán trên sàn");
  static final Column CODE = Column.of("code", "Mã hộ");

  static final List<Column> ALL =
      List.of(
          NAME,
          KIND,
          PHONE,
          CITIZEN,
          BIRTH_YEAR,
          SEX,
          PROVINCE,
          DISTRICT,
          COMMUNE,
          COMMUNE_CODE,
          ADDRESS,
          VILLAGE,
          COOPERATIVE,
          PRODUCT,
          AREA,
          YIELD,
          HARVEST,
          CONSENT,
          CODE);

  /** What a row was known by before there was an address; it counts where nothing else is told. */
  static final List<Column> WITHOUT_ADDRESS =
      ALL.stream().filter(column -> !column.equals(ADDRESS)).toList();

  /** What a row says. */
  static List<Column> told(Header header, SheetRow row) {
    boolean byAddress =
        header.cell(row, COMMUNE.key()).text().isEmpty()
            && header.cell(row, COMMUNE_CODE.key()).text().isEmpty()
            && !header.cell(row, ADDRESS.key()).text().isEmpty();
    return byAddress ? ALL : WITHOUT_ADDRESS;
  }

  private HouseholdColumns() {}

  /** What a household can't be registered without. */
  static List<String> missing(Header header) {
    List<String> missing = new ArrayList<>();
    if (!header.has(NAME.key())) {
      missing.add(NAME.title());
    }
    if (!header.has(COMMUNE.key())
        && !header.has(COMMUNE_CODE.key())
        && !header.has(ADDRESS.key())) {
      missing.add(COMMUNE.title() + " / " + COMMUNE_CODE.title());
    }
    if (!header.has(PHONE.key()) && !header.has(CITIZEN.key())) {
      missing.add(PHONE.title() + " / " + CITIZEN.title());
    }
    return missing;
  }
}
