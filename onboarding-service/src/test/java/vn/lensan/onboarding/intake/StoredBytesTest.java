package vn.lensan.onboarding.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lensan.onboarding.intake.reading.ListFormat;
import vn.lensan.onboarding.intake.reading.ListPlan;
import vn.lensan.onboarding.intake.reading.SheetRows;
import vn.lensan.platform.personal.PassingFiles;

class StoredBytesTest {
  private static final int PIECE = 100;
  @TempDir private Path parent;
  private final List<Integer> asked = new ArrayList<>();

  private StoredBytes stored(byte[] whole, PassingFiles plain) {
    return new StoredBytes(number -> piece(whole, number), plain);
  }

  private byte @Nullable [] piece(byte[] whole, int number) {
    asked.add(number);
    int from = number * PIECE;
    return from >= whole.length
        ? null
        : java.util.Arrays.copyOfRange(whole, from, Math.min(whole.length, from + PIECE));
  }

  @Test
  void asksForAPieceOnlyWhenTheOneBeforeIsRead() throws IOException {
    byte[] whole = "Hộ nào cũng có mặt. ".repeat(50).getBytes(StandardCharsets.UTF_8);
    try (PassingFiles plain = PassingFiles.in(parent);
        InputStream in = stored(whole, plain).stream()) {
      assertThat(in.readNBytes(PIECE)).hasSize(PIECE);
      assertThat(asked).containsExactly(0);
      assertThat(in.read()).isEqualTo(whole[PIECE] & 0xFF);
      assertThat(asked).containsExactly(0, 1);
      assertThat(in.readAllBytes()).hasSize(whole.length - PIECE - 1);
    }
  }

  @Test
  void leavesNoFileBehindOnceAWorkbookIsOpen() throws IOException {
    byte[] workbook = TwentyPeople.xlsx(text -> text);
    ListPlan plan = Lists.look("a.xlsx", workbook).plan();
    assertThat(plan.format()).isEqualTo(ListFormat.XLSX);
    try (PassingFiles plain = PassingFiles.in(parent)) {
      StoredBytes bytes = stored(workbook, plain);
      SheetRows rows;
      try (bytes) {
        rows = plan.open(bytes);
        assertThat(files(plain)).hasSize(1);
      }
      assertThat(files(plain)).isEmpty();
      int read = 0;
      for (; rows.hasNext(); read++) {
        rows.next();
      }
      rows.close();
      assertThat(read).isEqualTo(TwentyPeople.rows().size());
    }
  }

  private static List<Path> files(PassingFiles plain) throws IOException {
    try (var all = Files.list(plain.folder())) {
      return all.filter(file -> !file.endsWith("lock")).toList();
    }
  }
}
