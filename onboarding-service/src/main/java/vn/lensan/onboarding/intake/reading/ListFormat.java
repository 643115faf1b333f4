package vn.lensan.onboarding.intake.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import vn.lensan.platform.problem.Problem;

/** What a list is, by its bytes and not by its name. */
public enum ListFormat {
  XLSX,
  CSV;

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  /** Refuses what is neither, what is dangerous to unpack, and what says it is something else. */
  public static ListFormat of(String fileName, byte[] file) {
    if (file.length == 0) {
      throw Problem.invalid("import.empty");
    }
    if (startsWith(file, OLD_OFFICE)) {
      throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "import.old-workbook");
    }
    if (startsWith(file, ZIP)) {
      WorkbookCheck.check(file);
      return XLSX;
    }
    if (fileName.toLowerCase(Locale.ROOT).endsWith(".xlsx") || !isText(file)) {
      throw Problem.invalid("import.not-a-workbook");
    }
    return CSV;
  }

  public SheetRows open(byte[] file) throws IOException {
    return switch (this) {
      case XLSX -> new WorkbookRows(file);
      case CSV -> new SeparatedRows(file);
    };
  }

  private static boolean isText(byte[] file) {
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(file));
    } catch (CharacterCodingException notUtf8) {
      return false;
    }
    for (byte value : file) {
      if (value == 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean startsWith(byte[] file, byte[] start) {
    if (file.length < start.length) {
      return false;
    }
    for (int index = 0; index < start.length; index++) {
      if (file[index] != start[index]) {
        return false;
      }
    }
    return true;
  }
}
