package vn.lensan.bench.registry;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.lensan.onboarding.unit.OrgUnitService;
import vn.lensan.onboarding.unit.OrgUnitView;
import vn.lensan.platform.unit.UnitId;

/** Lists of invented households as text; no person is in two of them. */
final class ImportLists {
  private static final String HEADER =
      "Họ và tên,SĐT,CCCD,Mã xã,Thôn,Sản phẩm chính,Diện tích (m²),Sản lượng (kg/năm)";
  private static final List<String> FAMILIES =
      List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Đặng", "Vũ", "Bùi");
  private static final List<String> MIDDLES = List.of("Văn", "Thị", "Hữu", "Ngọc", "Đức", "Thanh");
  private static final List<String> GIVEN =
      List.of("Lợi", "Hằng", "Phước", "Ánh", "Dũng", "Bảo", "Yến", "Quyết", "Thuỷ", "Ước", "Mai");
  private static final List<String> CROPS = List.of("Vải thiều", "Lúa", "Chè", "Xoài", "Nhãn");
  private static final int YEARS = 50;
  private static final int IN_A_YEAR = 1_000_000;

  private final Path folder;
  private final OrgUnitService units;
  private long next;

  ImportLists(Path folder, OrgUnitService units) {
    this.folder = folder;
    this.units = units;
  }

  /** The next so many people, in the communes of a province or, with null, of all. */
  Path of(int rows, String province) throws IOException {
    List<String> communes =
        units.on(units.boundaryInForce()).stream()
            .map(OrgUnitView::unitId)
            .filter(units::isLeaf)
            .filter(unit -> isIn(unit, province))
            .map(UnitId::code)
            .sorted()
            .toList();
    Path file = folder.resolve("list-" + next + ".csv");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(HEADER);
      for (int row = 0; row < rows; row++, next++) {
        out.write("\r\n");
        out.write(line(next, communes.get((int) (next % communes.size()))));
      }
    }
    return file;
  }

  private boolean isIn(UnitId unit, String province) {
    return province.isEmpty()
        || units.province(unit).filter(found -> found.code().equals(province)).isPresent();
  }

  private static String line(long number, String commune) {
    return String.join(
        ",",
        // Two given names, as many have: of few names everybody looks like a duplicate.
        pick(FAMILIES, number)
            + ' '
            + pick(MIDDLES, number / 8)
            + ' '
            + pick(GIVEN, number / 48)
            + ' '
            + pick(GIVEN, number / 528),
        String.format(Locale.ROOT, "09%08d", number),
        String.format(Locale.ROOT, "0240%02d%06d", YEARS + number / IN_A_YEAR, number % IN_A_YEAR),
        commune,
        "Thôn Số " + number % 12,
        pick(CROPS, number),
        Long.toString(500 + number % 9_000),
        Long.toString(1_000 + number % 7_000));
  }

  private static String pick(List<String> from, long number) {
    return from.get((int) (number * 31 % from.size()));
  }
}
