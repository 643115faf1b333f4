package vn.lensan.onboarding.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.intake.reading.Column;
import vn.lensan.onboarding.intake.reading.Header;
import vn.lensan.onboarding.intake.reading.SheetRow;
import vn.lensan.onboarding.unit.ListTaken;
import vn.lensan.onboarding.unit.OrgUnitLevel;
import vn.lensan.onboarding.unit.OrgUnitService;
import vn.lensan.onboarding.unit.OrgUnitType;
import vn.lensan.onboarding.unit.UnitLists;
import vn.lensan.onboarding.unit.UnitTold;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Role;

/** Lists of the units of one map: provinces, then districts if it has any, then communes. */
@Component
class OrgUnitRows implements RowKind {
  private static final Pattern CODE = Pattern.compile("\\d{2}|\\d{3}|\\d{5}");
  private static final int LONGEST_NAME = 100;

  private final UnitLists lists;

  OrgUnitRows(UnitLists lists) {
    this.lists = lists;
  }

  @Override
  public String name() {
    return "orgUnits";
  }

  @Override
  public List<Column> columns() {
    return UnitColumns.UNITS;
  }

  @Override
  public List<String> missing(Header header) {
    return Stream.of(UnitColumns.CODE, UnitColumns.NAME, UnitColumns.TYPE)
        .filter(column -> !header.has(column.key()))
        .map(Column::title)
        .toList();
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.MINISTRY);
  }

  @Override
  public void guard(ImportOrder order, OrgUnitService units) {
    if (order.boundary() == null) {
      throw Problem.invalid("boundary.missing");
    }
    lists.guardUnits(order.boundary());
  }

  @Override
  public void done(ImportOrder order) {
    lists.written(boundary(order));
  }

  private static String boundary(ImportOrder order) {
    return Optional.ofNullable(order.boundary()).orElseThrow();
  }

  @Override
  public List<RowOutcome> take(Batch batch, boolean write) {
    Map<RowReading, UnitTold> told = new LinkedHashMap<>();
    List<RowOutcome> outcomes = new ArrayList<>();
    for (SheetRow row : batch.rows()) {
      RowReading reading = new RowReading(batch.header(), row);
      UnitTold unit = read(reading);
      if (unit == null) {
        outcomes.add(outcome(reading, RowOutcome.Result.REFUSED));
      } else {
        told.put(reading, unit);
      }
    }
    List<ListTaken> taken =
        lists.takeUnits(boundary(batch.order()), List.copyOf(told.values()), write);
    int at = 0;
    for (RowReading reading : told.keySet()) {
      outcomes.add(UnitRowOutcome.of(reading, taken.get(at++), UnitColumns.CODE.title()));
    }
    return outcomes;
  }

  private static @Nullable UnitTold read(RowReading row) {
    OrgUnitType type = type(row);
    String code = UnitColumns.code(row, UnitColumns.CODE, digits(type));
    String name = name(row, type);
    if (!CODE.matcher(code).matches() || type != null && code.length() != digits(type)) {
      row.refuse("unit.code-form", UnitColumns.CODE.title());
    }
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      row.refuse("value.missing", UnitColumns.NAME.title());
    }
    if (type == null) {
      row.refuse("unit.type", UnitColumns.TYPE.title());
    }
    String parent = type == null ? null : parent(row, type);
    if (parent != null && !CODE.matcher(parent).matches()) {
      row.refuse("unit.parent-unknown", UnitColumns.PROVINCE.title());
    }
    if (type == null || row.isRefused()) {
      return null;
    }
    return new UnitTold(code, name, type, parent, row.textOrNull(UnitColumns.LEGAL_SOURCE.key()));
  }

  private static int digits(@Nullable OrgUnitType type) {
    return type == null || type.level() == OrgUnitLevel.COMMUNE
        ? UnitColumns.COMMUNE_DIGITS
        : type.level() == OrgUnitLevel.DISTRICT
            ? UnitColumns.DISTRICT_DIGITS
            : UnitColumns.PROVINCE_DIGITS;
  }

  private static @Nullable OrgUnitType type(RowReading row) {
    try {
      OrgUnitType type =
          OrgUnitType.valueOf(row.text(UnitColumns.TYPE.key()).strip().toUpperCase(Locale.ROOT));
      return type == OrgUnitType.NATION ? null : type;
    } catch (IllegalArgumentException none) {
      return null;
    }
  }

  /** Without the word of the type, should the list have it in its column of names. */
  private static String name(RowReading row, @Nullable OrgUnitType type) {
    String name =
        Normalizer.normalize(row.text(UnitColumns.NAME.key()), Normalizer.Form.NFC).strip();
    String whole =
        Normalizer.normalize(row.text(UnitColumns.FULL_NAME.key()), Normalizer.Form.NFC).strip();
    boolean hasWord = type != null && name.equals(whole) && name.startsWith(type.fullName(""));
    return hasWord && type != null ? name.substring(type.fullName("").length()) : name;
  }

  private static @Nullable String parent(RowReading row, OrgUnitType type) {
    if (type.level() == OrgUnitLevel.PROVINCE) {
      return null;
    }
    String district = UnitColumns.code(row, UnitColumns.DISTRICT, UnitColumns.DISTRICT_DIGITS);
    String province = UnitColumns.code(row, UnitColumns.PROVINCE, UnitColumns.PROVINCE_DIGITS);
    boolean inDistrict = type.level() == OrgUnitLevel.COMMUNE && !district.isEmpty();
    return inDistrict ? district : province;
  }

  private static RowOutcome outcome(RowReading reading, RowOutcome.Result result) {
    return new RowOutcome(reading.place(), result, reading.problems(), "", null);
  }
}
