package vn.lensan.onboarding.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import vn.lensan.platform.problem.Problem;

/**
 * Looks through an XML part of a workbook once, as bytes, before a parser does: no declarations of
 * entities, no encoding in which one could hide, no text without an end.
 */
final class PartScan {
  private static final int BUFFER = 1 << 16;

  /** A cell holds 32,767 characters at most, each of ten bytes at worst. */
  private static final int LONGEST_RUN = 1 << 19;

  private static final int START = 256;

  private long bytes;
  private int run;

  /** How many of the signs {@code <!} were just read: a declaration begins with them. */
  private int opened;

  /** Bytes unpacked; refuses what is dangerous, and stops beyond the size. */
  long scan(InputStream in, long most) throws IOException {
    byte[] buffer = new byte[BUFFER];
    for (int read = in.readNBytes(buffer, 0, BUFFER);
        read > 0;
        read = in.readNBytes(buffer, 0, BUFFER)) {
      if (bytes == 0) {
        refuseOtherEncodings(new String(buffer, 0, Math.min(START, read), StandardCharsets.UTF_8));
      }
      bytes += read;
      refuseIf(bytes > most, "import.too-large");
      look(buffer, read);
    }
    return bytes;
  }

  private void look(byte[] buffer, int length) {
    int since = run;
    int after = opened;
    for (int index = 0; index < length; index++) {
      byte value = buffer[index];
      // Comments and plain text begin so too, and go on with - or [.
      refuseIf(after == 2 && value != '-' && value != '[', "import.unsafe");
      after = value == '<' ? 1 : after == 1 && value == '!' ? 2 : 0;
      if (value == '<' || value == '>') {
        since = 0;
      } else if (++since > LONGEST_RUN) {
        throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "import.too-large");
      }
    }
    run = since;
    opened = after;
  }

  private static void refuseOtherEncodings(String start) {
    String text = start.startsWith("\uFEFF") ? start.substring(1) : start;
    refuseIf(!text.stripLeading().startsWith("<"), "import.not-a-workbook");
    String declared = text.toLowerCase(Locale.ROOT).replace('\'', '"').replaceAll("\\s", "");
    boolean other =
        declared.startsWith("<?xml")
            && declared.contains("encoding=")
            && !declared.contains("encoding=\"utf-8\"")
            && !declared.contains("encoding=\"us-ascii\"");
    refuseIf(other, "import.unsafe");
  }

  private static void refuseIf(boolean wrong, String code) {
    if (wrong) {
      throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, code);
    }
  }
}
