package vn.lensan.onboarding.right.web;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import vn.lensan.onboarding.household.Head;

/** A person's data as a page to read and print: one file, no script, nothing from elsewhere. */
final class OwnDataPage {
  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");
  private static final String FRAME =
      """
      <!DOCTYPE html>
      <html lang="vi"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Dữ liệu của hộ %1$s</title>
      <style>body{font:16px/1.5 'Be Vietnam Pro',system-ui,sans-serif;margin:1rem;max-width:60rem}
      table{border-collapse:collapse;width:100%%}th,td{text-align:left;padding:.4rem;
      border-bottom:1px solid #ccc;vertical-align:top}h1,h2{color:#1B5E3B}</style></head>
      <body><h1>Dữ liệu của hộ %1$s</h1>
      <p>Đây là toàn bộ dữ liệu mà hệ thống đang giữ về anh/chị. Anh/chị có quyền yêu cầu sửa, rút
      lại đồng ý, hạn chế dùng hoặc xoá.</p>
      <h2>Thông tin của hộ</h2>%2$s
      <h2>Sự đồng ý</h2>%3$s
      <h2>Tài khoản</h2>%6$s
      <h2>Ai đã nhận thông tin</h2>%4$s
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
        accounts(data));
  }

  private static String particulars(OwnDataAnswer data) {
    Head head = data.particulars().head();
    return table(
        Stream.of(
            row("Họ tên chủ hộ", head.fullName()),
            row("Số điện thoại", head.phone()),
            row("Số căn cước", head.citizenNumber()),
            row("Năm sinh", head.birthYear()),
            row("Giới tính", head.sex()),
            row("Xã, phường", data.particulars().unit()),
            row("Thôn, bản", data.particulars().village()),
            row("Vị trí", data.particulars().position()),
            row("Cây trồng, vật nuôi", data.particulars().crops()),
            row("Đăng ký lúc", when(data.registeredAt()))));
  }

  private static String consents(OwnDataAnswer data) {
    return listed(
        data.consents().stream()
            .map(
                one ->
                    row(
                        one.purpose(),
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
                        one.provider(),
                        one.institution(),
                        one.number(),
                        one.proposedNumber() == null ? "" : "chờ duyệt: " + one.proposedNumber(),
                        one.openedOn() == null ? "chưa mở" : "mở ngày " + one.openedOn()))
            .toList());
  }

  private static String received(OwnDataAnswer data) {
    return listed(
        data.receivedBy().stream().map(one -> row(one.receiver(), when(one.at()))).toList());
  }

  private static String changes(OwnDataAnswer data) {
    return listed(
        data.changes().stream()
            .map(one -> row(one.attribute(), one.was(), one.became(), one.by(), when(one.at())))
            .toList());
  }

  private static String listed(List<String> rows) {
    return rows.isEmpty() ? "<p>Chưa có.</p>" : table(rows.stream());
  }

  private static String table(Stream<String> rows) {
    return "<table>" + rows.collect(Collectors.joining()) + "</table>";
  }

  private static String row(@Nullable Object... cells) {
    return Stream.of(cells)
        .map(cell -> "<td>" + text(Objects.requireNonNullElse(cell, "")) + "</td>")
        .collect(Collectors.joining("", "<tr>", "</tr>"));
  }

  private static String text(Object value) {
    return HtmlUtils.htmlEscape(value.toString(), "UTF-8");
  }

  private static String when(OffsetDateTime at) {
    return WHEN.format(at);
  }
}
