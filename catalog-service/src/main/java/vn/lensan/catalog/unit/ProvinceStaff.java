package vn.lensan.catalog.unit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.producer.ProducerService;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.unit.UnitId;

/** What is a province's own business: done by its staff, and read below it. */
@Component
public class ProvinceStaff {
  /** On every map so far a province's code has two digits, and no other unit's has. */
  private static final Pattern PROVINCE_CODE = Pattern.compile("\\d{2}");

  private final ProducerService producers;
  private final UnitService units;

  ProvinceStaff(ProducerService producers, UnitService units) {
    this.producers = producers;
    this.units = units;
  }

  /** The province a thing lies in now: on the newest map of its path, right below the nation. */
  public static Optional<UnitId> provinceOf(List<String> within) {
    return within.stream()
        .map(UnitId::parse)
        .filter(unit -> PROVINCE_CODE.matcher(unit.code()).matches())
        .max(Comparator.comparing(UnitId::boundary));
  }

  /** From the nation down to the province. */
  public static List<String> path(UnitId province) {
    return List.of(UnitId.nation(province.boundary()).toString(), province.toString());
  }

  /** The provinces that are the caller's own as a whole. */
  public static List<UnitId> own(Scope scope) {
    return scope.units().stream()
        .sorted()
        .map(UnitId::parse)
        .filter(unit -> PROVINCE_CODE.matcher(unit.code()).matches())
        .toList();
  }

  /**
   * The province that the caller acts for; 422 when it is none of the caller's own.
   *
   * @param named null for the only one
   */
  public static UnitId actingFor(@Nullable UnitId named, Scope scope) {
    List<UnitId> own = own(scope);
    if (named == null && own.size() == 1) {
      return own.getFirst();
    }
    if (named == null
        || !PROVINCE_CODE.matcher(named.code()).matches()
        || !scope.covers(path(named))) {
      throw Problem.invalid("province.not-yours");
    }
    return named;
  }

  /** The scope with the provinces that its units lie in: what a province says is read below it. */
  public Scope reading(Scope scope) {
    if (scope.isNational()) {
      return Scope.EVERYTHING;
    }
    Set<String> all = new TreeSet<>(scope.units());
    for (String unit : scope.units()) {
      units.province(UnitId.parse(unit)).map(UnitId::toString).ifPresent(all::add);
      producers.provinceAbove(unit).ifPresent(all::add);
    }
    return Scope.of(all);
  }
}
