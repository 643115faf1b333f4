package vn.lensan.onboarding.right.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import vn.lensan.onboarding.household.Commitment;
import vn.lensan.onboarding.household.Head;
import vn.lensan.platform.time.Days;

/** A person's data as a page to read and print: one file, no script, nothing from elsewhere. */
final class OwnDataPage {
  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final String FRAME =
      """
      <!DOCTYPE html>
      <html lang="vi"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Dữ liệu của hộ %1$s</title>
      <style>body{font:16px/1.5 'Be Vietnam Pro',system-ui,sans-serif;margin:1rem;max-width:60rem}
      table{border-collapse:collapse;width:100%%}td{text-align:left;padding:.4rem;
      border-bottom:1px solid #ccc;vertical-align:top;overflow-wrap:anywhere}
      h1,h2{color:#1B5E3B;line-height:1.45}h1{font-size:24px}h2{font-size:19px}</style></head>
      <body><h1>Dữ liệu của hộ %1$s</h1>
      <p>Đây là toàn bộ dữ liệu mà hệ thống đang giữ về anh/chị. Anh/chị có quyền yêu cầu sửa, rút
      lại đồng ý, hạn chế dùng hoặc xoá.</p>
      <h2>Thông tin của hộ</h2>%2$s
      <h2>Sự đồng ý</h2>%3$s
      <h2>Người trong hộ</h2>%7$s
      <h2>Điều kiện bán hàng</h2>%8$s
      <h2>Tài khoản</h2>%6$s
      <h2>Ai đã nhận thông tin</h2>%4$s
      <h2>Lời đã ghi</h2>%9$s
      <h2>Những lần thay đổi</h2>%5$s
      </body></html>
      """;

  private OwnDataPage() {}

  static String of(OwnDataAnswer data) {
    return FRAME.formatted(
        text(data.code()),
        particulars(data),
        consents(data),
        received(data),
        changes(data),
        accounts(data),
        members(data),
        readiness(data),
        words(data));
  }

  private static String members(OwnDataAnswer data) {
    return listed(
        data.members().stream()
            .map(one -> row(one.fullName(), one.phone(), OwnDataWords.roles(one.roles())))
            .toList());
  }

  private static String readiness(OwnDataAnswer data) {
    List<String> rows = new ArrayList<>(OwnDataWords.readiness(data.readiness(), OwnDataPage::row));
    Commitment signed = data.qualityCommitment();
    if (signed != null) {
      rows.add(
          row(
              "Cam kết chất lượng",
              "bản " + signed.textVersion(),
              "ký " + when(Days.offset(signed.signedAt()))));
    }
    return listed(rows);
  }

  private static String words(OwnDataAnswer data) {
    return listed(
        data.words().stream()
            .map(one -> row(OwnDataWords.kind(one.what()), day(one.on()), OwnDataWords.said(one)))
            .toList());
  }

  private static String particulars(OwnDataAnswer data) {
    Head head = data.particulars().head();
    return table(
        Stream.of(
            row("Họ tên chủ hộ", head.fullName()),
            row("Số điện thoại", head.phone()),
            row("Số căn cước", head.citizenNumber()),
            row("Năm sinh", head.birthYear()),
            row("Giới tính", OwnDataWords.of(head.sex())),
            row("Xã, phường", data.place()),
            row("Thôn, bản", data.particulars().village()),
            row("Vị trí", OwnDataWords.position(data.particulars().position())),
            row("Cây trồng, vật nuôi", OwnDataWords.crops(data.particulars().crops())),
            row("Đăng ký lúc", when(data.registeredAt()))));
  }

  private static String consents(OwnDataAnswer data) {
    return listed(
        data.consents().stream()
            .map(
                one ->
                    row(
                        OwnDataWords.of(one.purpose()),
                        String.join(", ", one.receivers()),
                        "đồng ý " + when(one.givenAt()),
                        one.withdrawnAt() == null
                            ? "còn hiệu lực cho đến khi rút lại"
                            : "rút lại " + when(one.withdrawnAt())))
            .toList());
  }

  private static String accounts(OwnDataAnswer data) {
    return listed(
        data.accounts().stream()
            .map(
                one ->
                    row(
                        OwnDataWords.of(one.provider()),
                        one.institution(),
                        one.number(),
                        one.proposedNumber() == null ? "" : "chờ duyệt: " + one.proposedNumber(),
                        one.openedOn() == null ? "chưa mở" : "mở ngày " + day(one.openedOn())))
            .toList());
  }

  private static String received(OwnDataAnswer data) {
    return listed(
        data.receivedBy().stream().map(one -> row(one.receiver(), when(one.at()))).toList());
  }

  private static String changes(OwnDataAnswer data) {
    return listed(
        data.changes().stream()
            .map(
                one ->
                    row(
                        OwnDataWords.attribute(one.attribute()),
                        OwnDataWords.value(one.was()) + " → " + OwnDataWords.value(one.became()),
                        one.by(),
                        when(one.at())))
            .toList());
  }

  private static String listed(List<String> rows) {
    return rows.isEmpty() ? "<p>Chưa có.</p>" : table(rows.stream());
  }

  private static String table(Stream<String> rows) {
    return "<table>" + rows.collect(Collectors.joining()) + "</table>";
  }

  /** Two columns, however much there is to say: they fit a phone without any style. */
  private static String row(@Nullable Object... cells) {
    String rest =
        Stream.of(cells)
            .skip(1)
            .map(cell -> text(Objects.requireNonNullElse(cell, "")))
            .filter(cell -> !cell.isBlank())
            .collect(Collectors.joining(" · "));
    Object first = Objects.requireNonNullElse(cells[0], "");
    return "<tr><td>" + text(first) + "</td><td>" + rest + "</td></tr>";
  }

  private static String text(Object value) {
    return HtmlUtils.htmlEscape(value.toString(), "UTF-8");
  }

  private static String day(LocalDate on) {
    return DAY.format(on);
  }

  private static String when(OffsetDateTime at) {
    return WHEN.format(at);
  }
}
