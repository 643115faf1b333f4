package vn.lensan.onboarding.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each in a process with 64 MB, the file itself among them. */
class HostileFilesTest {
  private static final int MEGABYTES = 64;
  private static final long MILLIS = 2_000;
  private static final String LAUGHS =
      "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY a \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";

  @TempDir private Path folder;

  static Stream<Arguments> files() throws IOException {
    byte[] empty = new byte[1];
    return Stream.of(
        Arguments.of("bomb.xlsx", HostileFiles.bomb(1_100, true), "import.too-large"),
        Arguments.of("lying-bomb.xlsx", HostileFiles.bomb(200, false), "import.too-large"),
        Arguments.of("flood.xlsx", HostileFiles.flood(60_000), "import.too-large"),
        Arguments.of("endless.xlsx", HostileFiles.oneEndlessText(), "import.too-large"),
        Arguments.of(
            "xxe.xlsx",
            HostileFiles.declaring("<!DOCTYPE a [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>"),
            "import.unsafe"),
        Arguments.of("laughs.xlsx", HostileFiles.declaring(LAUGHS), "import.unsafe"),
        Arguments.of("hidden.xlsx", HostileFiles.hiddenDeclaration(), "import.not-a-workbook"),
        Arguments.of("far.xlsx", HostileFiles.farCell(), "import.too-wide"),
        Arguments.of("path.xlsx", HostileFiles.with("../../evil.xml", empty), "import.unsafe"),
        Arguments.of("root.xlsx", HostileFiles.with("/etc/evil.xml", empty), "import.unsafe"),
        Arguments.of("drive.xlsx", HostileFiles.with("C:\\evil.xml", empty), "import.unsafe"),
        Arguments.of("twice.xlsx", HostileFiles.with("XL/workbook.xml", empty), "import.unsafe"),
        Arguments.of("macro.xlsx", HostileFiles.with("xl/vbaProject.bin", empty), "import.macros"),
        Arguments.of("macro.xlsm", HostileFiles.honest(), "import.macros"),
        Arguments.of("macro.xls", withMacros(), "import.macros"),
        Arguments.of("renamed.csv", HostileFiles.honest(), "import.renamed"),
        Arguments.of("renamed.xls", HostileFiles.honest(), "import.renamed"),
        Arguments.of("text.xlsx", HostileFiles.bytes("Họ tên,SĐT,Xã\nA,1,B"), "import.renamed"),
        Arguments.of("page.xls", HostileFiles.bytes("<html><table>"), "import.not-a-workbook"),
        Arguments.of("quote.csv", openQuote(), "import.not-a-workbook"),
        Arguments.of("columns.csv", manyColumns(), "import.too-wide"));
  }

  private static byte[] withMacros() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem storage = new POIFSFileSystem()) {
      storage.createDocument(new java.io.ByteArrayInputStream(new byte[1]), "Workbook");
      storage.getRoot().createDirectory("_VBA_PROJECT_CUR");
      storage.writeFilesystem(out);
    }
    return out.toByteArray();
  }

  private static byte[] openQuote() {
    return HostileFiles.bytes("Họ tên,SĐT,Xã\nA,1,\"" + "b".repeat(10 << 20));
  }

  private static byte[] manyColumns() {
    return HostileFiles.bytes("Họ tên,SĐT,Xã" + ",x".repeat(5 << 20));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void isRefusedAtOnceWithAReason(String name, byte[] file, String code)
      throws IOException, InterruptedException {
    Path path = folder.resolve(name);
    Files.write(path, file);
    Probed probed = Probed.in(MEGABYTES, path);
    assertThat(probed.end()).isEqualTo(code);
    assertThat(probed.millis()).isLessThan(MILLIS);
  }

  @Test
  void readsTheHonestOneThatTheOthersAreMadeFrom() throws IOException, InterruptedException {
    Path path = folder.resolve("honest.xlsx");
    Files.write(path, HostileFiles.honest());
    assertThat(Probed.in(MEGABYTES, path).end()).isEqualTo("1");
  }
}
