package vn.lensan.onboarding.right.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.household.Crop;
import vn.lensan.onboarding.household.HouseholdMembers;
import vn.lensan.onboarding.household.Position;
import vn.lensan.onboarding.household.Readiness;
import vn.lensan.onboarding.right.AlsoKept;

/** Words for the codes that stand in a person's data; what has none is shown as it is. */
final class OwnDataWords {
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("F", "nữ"),
          Map.entry("M", "nam"),
          Map.entry("SELLING", "Bán hàng trên sàn"),
          Map.entry("STATISTICS", "Thống kê"),
          Map.entry("FINANCE", "Chào vay vốn, bảo hiểm"),
          Map.entry("TRACEABILITY", "Nêu tên trên trang nguồn gốc sản phẩm"),
          Map.entry("PUBLIC", "mọi người"),
          Map.entry("BANK", "Ngân hàng"),
          Map.entry("E_WALLET", "Ví điện tử"),
          Map.entry("MOBILE_MONEY", "Tiền di động (Mobile Money)"),
          Map.entry("REGISTERED", "chờ xác minh"),
          Map.entry("VERIFIED", "đã xác minh"),
          Map.entry("ACTIVE", "đang bán trên sàn"),
          Map.entry("CLOSED", "đã đóng"),
          Map.entry("YES", "có"),
          Map.entry("NO", "không"),
          Map.entry("UNKNOWN", "chưa rõ"),
          Map.entry("HEAD", "chủ hộ"),
          Map.entry("SELLER_CONTACT", "người bán hàng"),
          Map.entry("DECISION_MAKER", "người quyết định"),
          Map.entry("DIFFICULTY", "Xin giúp đỡ"),
          Map.entry("ANSWER", "Được trả lời"),
          Map.entry("HELP", "Tổ đã giúp"),
          Map.entry("SATISFACTION", "Chấm điểm"),
          Map.entry("REQUEST", "Yêu cầu"),
          Map.entry("SEE", "Xem dữ liệu"),
          Map.entry("CORRECT", "Sửa dữ liệu"),
          Map.entry("WITHDRAW", "Rút lại sự đồng ý"),
          Map.entry("RESTRICT", "Hạn chế dùng dữ liệu"),
          Map.entry("ERASE", "Xoá dữ liệu"));

  private static final Map<String, String> ATTRIBUTES =
      Map.ofEntries(
          Map.entry("status", "Trạng thái"),
          Map.entry("head.fullName", "Họ tên chủ hộ"),
          Map.entry("head.phone", "Số điện thoại"),
          Map.entry("head.citizenNumber", "Số căn cước"),
          Map.entry("head.birthYear", "Năm sinh"),
          Map.entry("head.sex", "Giới tính"),
          Map.entry("village", "Thôn, bản"),
          Map.entry("crops", "Cây trồng, vật nuôi"),
          Map.entry("position", "Vị trí"),
          Map.entry("unit", "Xã, phường"),
          Map.entry("consent", "Sự đồng ý"),
          Map.entry("restricted", "Hạn chế dùng dữ liệu"),
          Map.entry("members", "Người trong hộ"),
          Map.entry("readiness", "Điều kiện bán hàng"),
          Map.entry("qualityCommitment", "Cam kết chất lượng"));

  private OwnDataWords() {}

  static String of(@Nullable String code) {
    return code == null ? "–" : WORDS.getOrDefault(code, code);
  }

  static String kind(String what) {
    return of(what);
  }

  /** Of what lies deeper, such as a member's phone, the part that it belongs to. */
  static String attribute(String name) {
    String part = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
    return ATTRIBUTES.getOrDefault(name, ATTRIBUTES.getOrDefault(part, name));
  }

  /** A consent's words begin with its purpose's code. */
  static String value(@Nullable String text) {
    return text != null && text.startsWith("SELLING ")
        ? of("SELLING") + text.substring("SELLING".length())
        : of(text);
  }

  /** A request's words begin with its kind's code. */
  static String said(AlsoKept.Words words) {
    if (!words.what().equals("REQUEST")) {
      return words.text();
    }
    int end = words.text().indexOf(':');
    return end < 0
        ? of(words.text())
        : of(words.text().substring(0, end)) + words.text().substring(end);
  }

  static String roles(List<HouseholdMembers.Held> roles) {
    return roles.stream().map(held -> of(held.role().name())).collect(Collectors.joining(", "));
  }

  static @Nullable String position(@Nullable Position at) {
    return at == null ? null : String.format(Locale.ROOT, "%.5f, %.5f", at.lat(), at.lon());
  }

  static String crops(List<Crop> crops) {
    return crops.stream().map(OwnDataWords::crop).collect(Collectors.joining("; "));
  }

  private static String crop(Crop crop) {
    return crop.commodity()
        + (crop.areaM2() == null ? "" : ", " + crop.areaM2() + " m²")
        + (crop.annualKg() == null ? "" : ", " + crop.annualKg() + " kg mỗi năm");
  }

  /**
   * @param row makes a row of cells
   */
  static List<String> readiness(@Nullable Readiness has, Function<Object[], String> row) {
    return has == null
        ? List.of()
        : List.of(
            line("Điện thoại thông minh", has.smartphone(), row),
            line("Kết nối mạng", has.connection(), row),
            line("Nhận tiền không dùng tiền mặt", has.payment(), row),
            line("Ký điện tử", has.signature(), row));
  }

  private static String line(String name, Readiness.Answer answer, Function<Object[], String> row) {
    return row.apply(new Object[] {name, of(answer.has().name())});
  }
}
