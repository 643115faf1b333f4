package vn.lensan.onboarding.intake.answer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lensan.onboarding.intake.ImportOrder;
import vn.lensan.onboarding.intake.reading.Header;
import vn.lensan.onboarding.intake.reading.SheetRow;
import vn.lensan.onboarding.unit.OrgUnitService;
import vn.lensan.onboarding.unit.OrgUnitView;
import vn.lensan.onboarding.unit.Resolution;
import vn.lensan.platform.text.Folded;
import vn.lensan.platform.unit.UnitId;

/** Communes that a sender may have meant, with their codes; asked once for each spelling. */
final class Communes {
  private static final int MOST = 3;
  private static final int FARTHEST = 2;
  private static final int SHORTEST = 3;
  private static final Pattern TYPE = Pattern.compile("^(xa|phuong|thi tran|dac khu) ");

  private final OrgUnitService units;
  private final ImportOrder order;
  private final Map<String, String> known = new HashMap<>();
  private final List<Near> near;

  Communes(OrgUnitService units, ImportOrder order) {
    this.units = units;
    this.order = order;
    this.near =
        order.starter().units().stream()
            .map(UnitId::parse)
            .flatMap(this::leaves)
            .map(leaf -> new Near(bare(leaf), leaf))
            .toList();
  }

  private record Near(String name, OrgUnitView unit) {}

  /** As they can be told; empty when nothing is like it. */
  String like(Header header, SheetRow row) {
    String written =
        Stream.of("commune", "district", "province")
            .map(key -> header.cell(row, key).text())
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", "));
    String address = written.isEmpty() ? header.cell(row, "address").text() : written;
    return address.isEmpty() ? "" : known.computeIfAbsent(address, this::like);
  }

  private String like(String address) {
    List<Resolution.Candidate> read = units.resolve(address, order.boundary()).items();
    return read.isEmpty()
        ? alike(address)
        : read.stream()
            .limit(MOST)
            .map(one -> one.name() + " (" + code(one.unit()) + ")")
            .collect(Collectors.joining("; "));
  }

  /** Of the sender's own communes those that are spelt nearly so. */
  private String alike(String address) {
    String whole = Folded.of(address.split(",", -1)[0]);
    if (whole.length() < SHORTEST) {
      return "";
    }
    // "Phượng Sơn" is a name and not the ward "Sơn": both readings are tried.
    String bare = TYPE.matcher(whole).replaceFirst("");
    return near.stream()
        .filter(one -> distance(one, whole, bare) <= FARTHEST)
        .sorted(Comparator.comparingInt(one -> distance(one, whole, bare)))
        .limit(MOST)
        .map(one -> one.unit().name() + " (" + code(one.unit().unitId()) + ")")
        .collect(Collectors.joining("; "));
  }

  private static int distance(Near one, String whole, String bare) {
    return Math.min(distance(one.name(), whole), distance(one.name(), bare));
  }

  private Stream<OrgUnitView> leaves(UnitId unit) {
    return units.isLeaf(unit)
        ? units.find(unit).stream()
        : units.childrenOf(unit).stream().flatMap(child -> leaves(child.unitId()));
  }

  private static String bare(OrgUnitView unit) {
    String word = unit.type().fullName("");
    return Folded.of(
        unit.name().startsWith(word) ? unit.name().substring(word.length()) : unit.name());
  }

  /** With its map where it isn't the one in force: a code is the same on both. */
  private String code(UnitId unit) {
    return unit.boundary().equals(units.boundaryInForce()) ? unit.code() : unit.toString();
  }

  /** How many letters must be changed, put in or left out. */
  private static int distance(String one, String other) {
    if (Math.abs(one.length() - other.length()) > FARTHEST) {
      return FARTHEST + 1;
    }
    int[] before = new int[other.length() + 1];
    for (int at = 0; at <= other.length(); at++) {
      before[at] = at;
    }
    for (int line = 1; line <= one.length(); line++) {
      int[] now = new int[other.length() + 1];
      now[0] = line;
      for (int at = 1; at <= other.length(); at++) {
        int kept = before[at - 1] + (one.charAt(line - 1) == other.charAt(at - 1) ? 0 : 1);
        now[at] = Math.min(kept, Math.min(before[at], now[at - 1]) + 1);
      }
      before = now;
    }
    return before[other.length()];
  }
}
