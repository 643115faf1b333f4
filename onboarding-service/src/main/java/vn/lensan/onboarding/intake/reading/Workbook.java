package vn.lensan.onboarding.intake.reading;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.SheetVisibility;
import vn.lensan.platform.problem.Problem;

/** The sheets of a workbook of today (.xlsx). */
final class Workbook implements ListFile {
  /** A cell that can't be read is an error of that cell; the list goes on. */
  private static final ReadingOptions OPTIONS = new ReadingOptions(false, true);

  private final ReadableWorkbook workbook;
  private final List<org.dhatim.fastexcel.reader.Sheet> sheets;

  Workbook(ListBytes file) throws IOException {
    workbook = new ReadableWorkbook(file.file().toFile(), OPTIONS);
    sheets = workbook.getSheets().toList();
    if (workbook.isDate1904()) {
      // Which numbers are days is only known from formats: read from 1900 they'd be four years off.
      throw Problem.invalid("import.days-from-1904");
    }
  }

  @Override
  public List<Sheet> sheets() {
    return sheets.stream()
        .map(sheet -> new Sheet(sheet.getName(), sheet.getVisibility() != SheetVisibility.VISIBLE))
        .toList();
  }

  @Override
  public SheetRows rows(int sheet) throws IOException {
    return new WorkbookRows(sheets.get(sheet).openStream());
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
