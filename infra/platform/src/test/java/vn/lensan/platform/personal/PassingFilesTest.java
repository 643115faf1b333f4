package vn.lensan.platform.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
  void servicesThatStartAtTheSameTimeLeaveEachOthersFilesAlone() throws Exception {
    List<Callable<List<Path>>> starting = Collections.nCopies(8, this::startedAndInUse);
    try (ExecutorService services = Executors.newFixedThreadPool(8)) {
      for (Future<List<Path>> files : services.invokeAll(starting)) {
        assertThat(files.get()).allSatisfy(file -> assertThat(file).exists());
      }
    }
  }

  /** None of them is closed: what is there at the end was removed by nobody. */
  private List<Path> startedAndInUse() throws IOException {
    List<Path> files = new ArrayList<>();
    for (int one = 0; one < 50; one++) {
      files.add(Files.writeString(PassingFiles.in(parent).next(), "invented"));
    }
    return files;
  }

  @Test
  void letsNobodyElseIn() throws IOException {
    try (PassingFiles files = PassingFiles.in(parent)) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(files.folder())))
          .isEqualTo("rwx------");
    }
  }
}
