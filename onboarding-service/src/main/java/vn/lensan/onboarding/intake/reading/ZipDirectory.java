package vn.lensan.onboarding.intake.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpStatus;
import vn.lensan.platform.problem.Problem;

/**
 * The table of contents at a zip's end, read before anything is unpacked and without keeping more
 * of it than a workbook can have: a flood of entries costs nothing.
 */
final class ZipDirectory {
  static final int MOST_ENTRIES = 1_000;
  static final long MOST_BYTES = 1L << 30;
  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 65_535;
  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_LENGTH = 46;
  private static final int LONGEST_NAME = 512;
  private static final int ENCRYPTED = 1;

  private final ByteBuffer bytes;
  private final List<String> names = new ArrayList<>();
  private long unpacked;

  private ZipDirectory(ByteBuffer bytes) {
    this.bytes = bytes.order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Names of the entries, or a refusal. Whoever lies about sizes here is found when unpacked. */
  static List<String> names(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      refuseIf(channel.size() > Integer.MAX_VALUE, "import.too-large");
      // Mapped, not read: only the pages of the table itself are ever touched.
      ZipDirectory directory =
          new ZipDirectory(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
      directory.read(directory.end());
      return directory.names;
    }
  }

  private int end() {
    int first = Math.max(0, bytes.limit() - END_LENGTH - LONGEST_COMMENT);
    for (int at = bytes.limit() - END_LENGTH; at >= first; at--) {
      if (bytes.getInt(at) == END) {
        return at;
      }
    }
    throw Problem.invalid("import.not-a-workbook");
  }

  private void read(int end) {
    // Beyond 65,534 entries or 4 GB the figures stand elsewhere; no workbook of ours is so large.
    refuseIf((bytes.getShort(end + 10) & 0xFFFF) > MOST_ENTRIES, "import.too-large");
    int at = bytes.getInt(end + 16);
    Set<String> seen = new HashSet<>();
    while (at >= 0 && at + ENTRY_LENGTH <= end && bytes.getInt(at) == ENTRY) {
      String name = name(at);
      refuseIf(names.size() >= MOST_ENTRIES, "import.too-large");
      refuseIf((bytes.getShort(at + 8) & ENCRYPTED) != 0, "import.password");
      refuseIf(isTrick(name) || !seen.add(name.toLowerCase(Locale.ROOT)), "import.unsafe");
      names.add(name);
      unpacked += bytes.getInt(at + 24) & 0xFFFF_FFFFL;
      refuseIf(unpacked > MOST_BYTES, "import.too-large");
      at += ENTRY_LENGTH + length(at, 28) + length(at, 30) + length(at, 32);
    }
    refuseIf(names.isEmpty(), "import.not-a-workbook");
  }

  private String name(int at) {
    int length = length(at, 28);
    refuseIf(length > LONGEST_NAME || at + ENTRY_LENGTH + length > bytes.limit(), "import.unsafe");
    byte[] name = new byte[length];
    bytes.get(at + ENTRY_LENGTH, name);
    return new String(name, StandardCharsets.UTF_8);
  }

  private int length(int at, int field) {
    return bytes.getShort(at + field) & 0xFFFF;
  }

  /** A name that would leave the folder it is unpacked in, or be two names. */
  private static boolean isTrick(String name) {
    return name.isEmpty()
        || name.startsWith("/")
        || name.contains("\\")
        || name.contains(":")
        || name.chars().anyMatch(Character::isISOControl)
        || List.of(name.split("/", -1)).contains("..");
  }

  private static void refuseIf(boolean wrong, String code) {
    if (wrong) {
      throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, code);
    }
  }
}
