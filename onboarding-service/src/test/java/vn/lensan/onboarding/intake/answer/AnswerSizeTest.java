package vn.lensan.onboarding.intake.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an answer may cost, by decision 0024. Other sizes with {@code -Dlensan.answer.own-rows=} and
 * {@code -Dlensan.answer.made-rows=}.
 */
class AnswerSizeTest {
  /** Nearly the largest workbook that is held. */
  private static final int OWN = Integer.getInteger("lensan.answer.own-rows", 10_000);

  private static final int MADE = Integer.getInteger("lensan.answer.made-rows", 150_000);
  private static final int OWN_MEGABYTES = Integer.getInteger("lensan.answer.own-memory", 192);
  private static final int MADE_MEGABYTES = Integer.getInteger("lensan.answer.made-memory", 160);
  private static final String[] HEADER = {
    "Họ và tên", "SĐT", "Tỉnh", "Xã", "Thôn", "Sản phẩm", "Diện tích (m²)", "Đồng ý", "Ghi chú"
  };

  @TempDir private Path folder;

  @Test
  void answersInTheLargestWorkbookThatIsHeld() throws IOException, InterruptedException {
    Probe probe = probe("own", OWN, OWN_MEGABYTES);
    assertThat(probe.unpacked())
        .as(probe.said())
        .isBetween(OwnWorkbook.LARGEST * 8 / 10, OwnWorkbook.LARGEST);
  }

  @Test
  void streamsAnAnswerHoweverLongTheListIs() throws IOException, InterruptedException {
    Probe probe = probe("made", MADE, MADE_MEGABYTES);
    assertThat(probe.unpacked()).as(probe.said()).isGreaterThan(OwnWorkbook.LARGEST);
  }

  private record Probe(long unpacked, long millis, String said) {}

  private Probe probe(String how, int rows, int megabytes)
      throws IOException, InterruptedException {
    Path path = folder.resolve("list.xlsx");
    write(path, rows);
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx" + megabytes + "m",
                    "-XX:+UseSerialGC",
                    "-cp",
                    System.getProperty("java.class.path"),
                    AnswerProbe.class.getName(),
                    path.toString(),
                    how,
                    Integer.toString(rows)))
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor(5, TimeUnit.MINUTES);
    Probe probe =
        said.lines()
            .filter(line -> line.startsWith("PROBED "))
            .map(line -> line.split(" "))
            .map(words -> new Probe(Long.parseLong(words[1]), Long.parseLong(words[2]), said))
            .findFirst()
            .orElse(new Probe(-1, -1, said));
    System.out.println(how + ": " + rows + " rows in " + megabytes + " MB: " + probe);
    return probe;
  }

  private static void write(Path path, int rows) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path));
        Workbook workbook = new Workbook(out, "Test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Danh sách");
      for (int row = 0; row <= rows; row++) {
        for (int column = 0; column < HEADER.length; column++) {
          String text = row == 0 ? HEADER[column] : HEADER[column] + " thứ " + row;
          sheet.inlineString(row, column, text);
        }
        if (row % 1_000 == 0) {
          sheet.flush();
        }
      }
    }
  }
}
