package vn.lensan.platform.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassingFilesTest {
  @TempDir private Path parent;

  @Test
  void removesWhatAKilledProcessLeftAndNothingOfTheLiving() throws IOException {
    Path left = Files.createDirectory(parent.resolve("lensan-passing-left"));
    Files.createFile(left.resolve("lock"));
    Files.writeString(left.resolve("list.xlsx"), "invented");
    try (PassingFiles living = PassingFiles.in(parent)) {
      assertThat(left).doesNotExist();
      Path file = Files.writeString(living.next(), "invented");
      try (PassingFiles another = PassingFiles.in(parent)) {
        assertThat(another.folder()).isNotEqualTo(living.folder());
        assertThat(file).exists();
      }
    }
    assertThat(parent).isEmptyDirectory();
  }

  @Test
  void letsNobodyElseIn() throws IOException {
    try (PassingFiles files = PassingFiles.in(parent)) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(files.folder())))
          .isEqualTo("rwx------");
    }
  }
}
