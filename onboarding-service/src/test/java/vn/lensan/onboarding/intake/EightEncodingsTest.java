package vn.lensan.onboarding.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lensan.onboarding.intake.reading.LegacyText;
import vn.lensan.onboarding.intake.reading.Letters;
import vn.lensan.platform.problem.Problem;

/** The same twenty people, however the list is written and whatever file it is. */
class EightEncodingsTest {
  private static final String BOM = "\uFEFF";

  static Stream<Arguments> encodings() {
    String list = TwentyPeople.text(';');
    return Stream.of(
        Arguments.of("UTF-8", "NFC", list.getBytes(StandardCharsets.UTF_8)),
        Arguments.of(
            "UTF-8",
            "NFD",
            Normalizer.normalize(list, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8)),
        Arguments.of("UTF-8", "NFC", (BOM + list).getBytes(StandardCharsets.UTF_8)),
        Arguments.of("UTF-16LE", "NFC", (BOM + list).getBytes(StandardCharsets.UTF_16LE)),
        Arguments.of("WINDOWS-1258", "NFC", LegacyText.bytes(Letters.WINDOWS_1258, list)),
        Arguments.of("TCVN3", "NFC", LegacyText.bytes(Letters.TCVN3, list)),
        Arguments.of("VNI", "NFC", LegacyText.bytes(Letters.VNI, list)),
        Arguments.of("VISCII", "NFC", LegacyText.bytes(Letters.VISCII, list)));
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void readsTheSameTwentyFromText(String encoding, String normalised, byte[] file) {
    assertSame("danh-sach.csv", file, encoding, normalised);
  }

  static Stream<Arguments> workbooks() {
    UnaryOperator<String> pieces = text -> Normalizer.normalize(text, Normalizer.Form.NFD);
    Stream<Arguments> unicode =
        Stream.of(
            Arguments.of("Unicode", "NFC", UnaryOperator.<String>identity()),
            Arguments.of("Unicode", "NFD", pieces),
            Arguments.of("TCVN3", "NFC", (UnaryOperator<String>) LegacyText::tcvn3Font));
    Stream<Arguments> old =
        Stream.of(Letters.WINDOWS_1258, Letters.TCVN3, Letters.VNI, Letters.VISCII)
            .map(
                letters ->
                    Arguments.of(
                        letters.name().replace('_', '-'),
                        "NFC",
                        (UnaryOperator<String>) text -> LegacyText.latin(letters, text)));
    return Stream.concat(unicode, old);
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void readsTheSameTwentyFromWorkbooks(
      String encoding, String normalised, UnaryOperator<String> letters) {
    assertSame("danh-sach.xlsx", TwentyPeople.xlsx(letters), encoding, normalised);
    assertSame("danh-sach.xls", TwentyPeople.xls(letters), encoding, normalised);
  }

  private static void assertSame(String name, byte[] file, String encoding, String normalised) {
    byte[] plain = TwentyPeople.text(';').getBytes(StandardCharsets.UTF_8);
    List<Map<String, String>> expected = Lists.rows(Lists.look("a.csv", plain), plain);
    assertThat(expected).hasSize(20);
    assertThat(expected.getFirst()).containsEntry("name", "Nguyễn Văn Lợi");
    Looked looked = Lists.look(name, file);
    assertThat(Lists.rows(looked, file)).isEqualTo(expected);
    assertThat(looked.rows()).isEqualTo(20);
    assertThat(looked.understood().encoding()).isEqualTo(encoding);
    assertThat(looked.understood().normalised()).isEqualTo(normalised);
    assertThat(looked.understood().confidence()).isBetween(80, 100);
  }

  /** Read by any wrong table this is wrong, so none may be chosen by itself. */
  private static byte[] strange() {
    StringBuilder list = new StringBuilder("Ho ten;SDT;Xa\r\n");
    for (int row = 0; row < 20; row++) {
      list.append("K\u00F0\u00FE\u00DFz ").append((char) (0xC0 + row)).append("\u00D8\u00E7q");
      list.append(";09810000").append(10 + row).append(";Phuong Son\r\n");
    }
    return list.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void asksAboutAFileInNoKnownEncoding() {
    assertThatThrownBy(() -> Lists.look("a.csv", strange()))
        .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
        .satisfies(
            asked -> {
              assertThat(asked.code()).isEqualTo("import.encoding-unsure");
              assertThat(asked.arguments().get("candidates"))
                  .asInstanceOf(InstanceOfAssertFactories.LIST)
                  .hasSizeGreaterThan(1)
                  .allMatch(one -> ((Map<?, ?>) one).containsKey("encoding"));
            });
  }

  @ParameterizedTest
  @EnumSource(names = {"TCVN3", "VISCII"})
  void letsTheSenderDecide(Letters letters) {
    ReadingWishes wishes =
        new ReadingWishes(letters.name().toLowerCase(java.util.Locale.ROOT), null, null);
    Looked looked = Lists.look("a.csv", strange(), wishes);
    assertThat(looked.understood().encoding()).isEqualTo(letters.name());
    assertThat(Lists.rows(looked, strange()).getFirst().get("name"))
        .isEqualTo(letters.read("K\u00F0\u00FE\u00DFz \u00C0\u00D8\u00E7q"));
  }

  @Test
  void readsAColumnInOldLettersBesideOthersInUnicode() {
    UnaryOperator<String> mixed =
        text -> text.matches("(Nguyễn|Trần|Lê|Đặng|Hoàng) .*") ? LegacyText.tcvn3Font(text) : text;
    byte[] file = TwentyPeople.xlsx(mixed);
    byte[] plain = TwentyPeople.xlsx(UnaryOperator.identity());
    Looked looked = Lists.look("a.xlsx", file);
    assertThat(Lists.rows(looked, file)).isEqualTo(Lists.rows(Lists.look("a.xlsx", plain), plain));
    assertThat(looked.understood().encoding()).isEqualTo("Unicode");
    assertThat(looked.understood().sheets().getFirst().columns())
        .filteredOn(column -> column.key().equals("name"))
        .allSatisfy(column -> assertThat(column.encoding()).isEqualTo("TCVN3"));
  }

  @Test
  void readsTextThatWasTakenForWindowsLettersAndWrittenAgain() {
    byte[] file = LegacyText.bytes(Letters.UTF_8_TWICE, TwentyPeople.text(','));
    Looked looked = Lists.look("a.csv", file);
    assertThat(Lists.rows(looked, file).getFirst()).containsEntry("name", "Nguyễn Văn Lợi");
    assertThat(looked.understood().encoding()).isEqualTo("UTF-8 (2×)");
  }
}
