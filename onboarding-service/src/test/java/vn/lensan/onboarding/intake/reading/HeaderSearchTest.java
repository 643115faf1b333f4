package vn.lensan.onboarding.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HeaderSearchTest {
  private static final List<Column> COLUMNS =
      List.of(
          Column.of("name", "Họ và tên"),
          Column.of("phone", "Số điện thoại", "Điện thoại di động"),
          Column.of("village", "Thôn"),
          Column.of("commune", "Xã"));

  private static List<SheetRow> rows(String... lines) {
    List<SheetRow> rows = new ArrayList<>();
    for (int at = 0; at < lines.length; at++) {
      List<SheetCell> cells = Stream.of(lines[at].split("\\|", -1)).map(SheetCell::of).toList();
      rows.add(new SheetRow(at + 3, cells));
    }
    return rows;
  }

  private static HeaderSearch.Found found(String... lines) {
    return new HeaderSearch(COLUMNS, texts -> Map.of()).in(rows(lines)).orElseThrow();
  }

  @Test
  void passesOverTitles() {
    Header header =
        found("UBND XÃ TÂN HƯNG||", "DANH SÁCH HỘ||", "Họ và tên|Số điện thoại|Xã").header();
    assertThat(header.row()).isEqualTo(5);
    assertThat(header.places()).containsEntry("commune", 2).hasSize(3);
  }

  @Test
  void readsMergedCellsOfTwoLines() {
    Header header =
        found(
                "TT|Họ và tên|Địa chỉ||Điện thoại|",
                "|| Thôn|Xã|Di động|Cố định",
                "1|Nguyễn A|Thôn 1|Tân Hưng|0981|")
            .header();
    assertThat(header.row()).isEqualTo(4);
    assertThat(header.places())
        .containsEntry("name", 1)
        .containsEntry("village", 2)
        .containsEntry("commune", 3)
        .containsEntry("phone", 4);
    assertThat(header.unknown()).containsExactly("TT", "Cố định");
  }

  @Test
  void passesOverTheNumberingUnderAHeader() {
    Header header = found("Họ và tên|Số điện thoại|Xã", "(1)|(2)|(3)", "A|0981|B").header();
    assertThat(header.row()).isEqualTo(4);
  }

  @Test
  void takesNoRowOfTheListForALineOfTheHeader() {
    Header header = found("Họ và tên|Số điện thoại|Ghi chú", "Nguyễn Văn A|0981|Xã").header();
    assertThat(header.row()).isEqualTo(3);
    assertThat(header.has("commune")).isFalse();
  }

  @Test
  void readsHeadersInOldLetters() {
    String tcvn3 = LegacyText.latin(Letters.TCVN3, "Họ và tên|Số điện thoại|Xã");
    assertThat(found(tcvn3).header().places()).hasSize(3);
    String vni = LegacyText.latin(Letters.VNI, "HỌ VÀ TÊN|SỐ ĐIỆN THOẠI|XÃ");
    assertThat(found(vni).header().places()).hasSize(3);
  }

  @Test
  void takesWhatTheSenderConfirmedForTheseHeaders() {
    HeaderSearch search =
        new HeaderSearch(
            COLUMNS,
            texts -> texts.contains("nguoisanxuat") ? Map.of("nguoisanxuat", "name") : Map.of());
    HeaderSearch.Found found =
        search.in(rows("Người sản xuất|Điện thoại liên lạc|Xã")).orElseThrow();
    assertThat(found.header().places()).containsEntry("name", 0).containsEntry("commune", 2);
    assertThat(found.mapped()).isTrue();
    assertThat(search.in(rows("Họ và tên|Xã")).orElseThrow().mapped()).isFalse();
  }
}
