package vn.lensan.engines.store.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lensan.engines.EngineProblem;

class JournalTest {

  private static final Namespace HOUSEHOLDS = new Namespace("farm", "household");

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameFile() {
    file = folder.resolve("documents.journal");
  }

  @Test
  void cutsARecordTornAtAnyByte() throws Exception {
    keep("first");
    int before = (int) Files.size(file);
    keep("second");
    byte[] whole = Files.readAllBytes(file);
    for (int length = before; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThat(kept()).as("cut at byte %d", length).containsExactly("first");
    }
    Files.write(file, whole);
    assertThat(kept()).containsExactly("first", "second");
  }

  @Test
  void cutsALastRecordWithAnyByteChanged() throws Exception {
    keep("first");
    int before = (int) Files.size(file);
    keep("second");
    byte[] whole = Files.readAllBytes(file);
    for (int at = before; at < whole.length; at++) {
      Files.write(file, withChangedByte(whole, at));
      assertThat(kept()).as("changed byte %d", at).containsExactly("first");
    }
  }

  @Test
  void refusesDamageBeforeWhatWasKept() throws Exception {
    keep("first");
    int before = (int) Files.size(file);
    keep("second");
    int after = (int) Files.size(file);
    keep("third");
    byte[] whole = Files.readAllBytes(file);
    for (int at = before; at < after; at++) {
      Files.write(file, withChangedByte(whole, at));
      assertThatThrownBy(this::kept)
          .isInstanceOf(EngineProblem.class)
          .hasMessage(
              "The journal of the document store is damaged at byte %d, before data that was kept;"
                  + " restore its folder from a copy.",
              before);
    }
  }

  @Test
  void goesOnAfterATornEnd() throws Exception {
    keep("first");
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), (int) Files.size(file) + 40));
    keep("second");
    assertThat(kept()).containsExactly("first", "second");
  }

  @Test
  void refusesAFormatItDoesNotKnow() throws Exception {
    keep("first");
    byte[] bytes = Files.readAllBytes(file);
    bytes[JournalReader.HEADER - 1] = 9;
    Files.write(file, bytes);
    assertThatThrownBy(this::kept)
        .isInstanceOf(EngineProblem.class)
        .hasMessage("The journal of the document store has format 9, this program reads format 1.");
  }

  @Test
  void refusesAForeignFile() throws Exception {
    Files.writeString(file, "not a journal at all");
    assertThatThrownBy(this::kept)
        .isInstanceOf(EngineProblem.class)
        .hasMessage("The journal of the document store is not a file of this program.");
  }

  @Test
  void leavesBehindWhatIsNoLongerNeeded() throws Exception {
    keep("same", "same", "same", "same");
    long grown = Files.size(file);
    assertThat(kept()).containsExactly("same");
    assertThat(Files.size(file)).isLessThan(grown);
  }

  /** One record with these documents; the id is the text. */
  private void keep(String... texts) throws Exception {
    try (Journal journal = open().journal()) {
      long mark = 0;
      for (String text : texts) {
        mark = journal.add(new Change.Stored(HOUSEHOLDS, bytes(text), bytes(text)));
      }
      journal.await(mark);
    }
  }

  private List<String> kept() throws IOException {
    List<String> texts = new ArrayList<>();
    Journal.Opened opened = open();
    opened
        .contents()
        .forEach(
            change -> {
              if (change instanceof Change.Stored it) {
                texts.add(new String(it.document(), StandardCharsets.UTF_8));
              }
            });
    opened.journal().close();
    return texts;
  }

  private Journal.Opened open() throws IOException {
    return Journal.open(file, JournalOptions.USUAL, new IdleOwner());
  }

  private static byte[] withChangedByte(byte[] bytes, int at) {
    byte[] changed = bytes.clone();
    changed[at] ^= 1;
    return changed;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
