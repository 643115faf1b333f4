package vn.lensan.onboarding.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTest {
  private static final Column AREA = Column.of("area", "Diện tích (m²)", "Diện tích m2");
  private static final Column PHONE = Column.of("phone", "Số điện thoại", "SĐT");
  private static final List<Column> COLUMNS = List.of(AREA, PHONE);

  private static SheetRow row(String... texts) {
    return new SheetRow(4, Stream.of(texts).map(SheetCell::of).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Diện tích (m²)", "DIỆN TÍCH", "dien tich m2", "Diện  tích (m2)", "dientich"})
  void knowsAColumnWithoutCaseAccentsAndSpaces(String written) {
    assertThat(AREA.isCalled(written)).isTrue();
    assertThat(AREA.isCalled(Normalizer.normalize(written, Normalizer.Form.NFD))).isTrue();
    assertThat(PHONE.isCalled(written)).isFalse();
  }

  @Test
  void knowsAHeaderByTwoOfItsColumns() {
    assertThat(Header.in(row("Diện tích trồng vải", "SĐT"), COLUMNS)).isEmpty();
    Header header = Header.in(row("Ghi chú", "sdt", "", "Diện tích"), COLUMNS).orElseThrow();
    assertThat(header.row()).isEqualTo(4);
    assertThat(header.unknown()).containsExactly("Ghi chú");
    assertThat(header.cell(row("x", "0981", "", "500"), "area").text()).isEqualTo("500");
    assertThat(header.cell(row("x"), "area")).isEqualTo(SheetCell.EMPTY);
    assertThat(header.cell(row("x"), "nothing")).isEqualTo(SheetCell.EMPTY);
  }

  @Test
  void takesTheFirstOfTwoColumnsOfOneName() {
    Header header = Header.in(row("SĐT", "Số điện thoại", "Diện tích"), COLUMNS).orElseThrow();
    assertThat(header.cell(row("1", "2", "3"), "phone").text()).isEqualTo("1");
  }
}
