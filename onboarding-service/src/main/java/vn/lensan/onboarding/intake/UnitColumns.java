package vn.lensan.onboarding.intake;

import java.util.List;
import vn.lensan.onboarding.intake.reading.Column;

/** The columns of lists of units and of lineage, as the public data sets call them. */
final class UnitColumns {
  static final Column CODE = Column.of("code", "code", "Mã");
  static final Column NAME = Column.of("name", "name", "Tên");
  static final Column FULL_NAME = Column.of("fullName", "full_name", "Tên đầy đủ");
  static final Column TYPE = Column.of("type", "unit_type");
  static final Column TYPE_WORD = Column.of("typeWord", "unit_type_vi", "Loại", "Cấp");
  static final Column PROVINCE = Column.of("province", "province_code", "Mã tỉnh");
  static final Column DISTRICT = Column.of("district", "district_code", "Mã huyện");
  static final Column LEGAL_SOURCE = Column.of("legalSource", "legal_source", "Căn cứ pháp lý");

  static final Column OLD_PROVINCE = Column.of("oldProvince", "old_province_code");
  static final Column OLD_DISTRICT = Column.of("oldDistrict", "old_district_code");
  static final Column OLD_COMMUNE = Column.of("oldCommune", "old_commune_code");
  static final Column NEW_PROVINCE = Column.of("newProvince", "new_province_code");
  static final Column NEW_COMMUNE = Column.of("newCommune", "new_commune_code");
  static final Column RELATION = Column.of("relation", "relation");
  static final Column SUCCESSORS = Column.of("successors", "old_has_n_successors");
  static final Column DEFAULT = Column.of("default", "is_default");

  static final List<Column> UNITS =
      List.of(CODE, NAME, FULL_NAME, TYPE, TYPE_WORD, PROVINCE, DISTRICT, LEGAL_SOURCE);
  static final List<Column> LINEAGE =
      List.of(
          OLD_PROVINCE,
          OLD_DISTRICT,
          OLD_COMMUNE,
          NEW_PROVINCE,
          NEW_COMMUNE,
          RELATION,
          SUCCESSORS,
          DEFAULT);

  static final int PROVINCE_DIGITS = 2;
  static final int DISTRICT_DIGITS = 3;
  static final int COMMUNE_DIGITS = 5;

  private UnitColumns() {}

  /** A code keeps its zeros, even where a spreadsheet took it for a number. */
  static String code(RowReading row, Column column, int digits) {
    String text = row.text(column.key());
    boolean number = row.cell(column.key()).number() != null;
    return number ? "0".repeat(Math.max(0, digits - text.length())) + text : text;
  }
}
