package vn.lensan.onboarding.intake.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.intake.ImportService;
import vn.lensan.onboarding.intake.reading.SheetCell;
import vn.lensan.onboarding.intake.reading.SheetRow;
import vn.lensan.onboarding.intake.reading.SheetRows;

/**
 * The sender's list again, with a first column that says what is wrong with a row; refused rows are
 * coloured.
 */
@Component
class ImportReport {
  private static final String REFUSED = "F8D7C9";
  private static final String DOUBTFUL = "FFF3C4";
  private final ImportResponses responses;

  ImportReport(ImportResponses responses) {
    this.responses = responses;
  }

  byte[] workbook(ImportService.Report report, Locale locale) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "LenSan", "1.0");
        SheetRows rows = report.plan().open(report.file())) {
      Map<Integer, ImportService.RowReport> said = new HashMap<>();
      report.rows().forEach(row -> said.put(row.place(), row));
      Worksheet sheet = workbook.newWorksheet("Kết quả");
      int line = 0;
      while (rows.hasNext()) {
        SheetRow row = rows.next();
        int header = report.plan().sheets().get(row.sheet()).header().row();
        write(sheet, line++, row, header, said, locale);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return out.toByteArray();
  }

  private void write(
      Worksheet sheet,
      int line,
      SheetRow row,
      int header,
      Map<Integer, ImportService.RowReport> said,
      Locale locale) {
    ImportService.RowReport report = said.get(row.place());
    sheet.value(
        line, 0, row.number() == header ? "Kết quả" : report == null ? "" : words(report, locale));
    List<SheetCell> cells = row.cells();
    for (int column = 0; column < cells.size(); column++) {
      sheet.value(line, column + 1, neutral(cells.get(column).text()));
    }
    if (report != null) {
      String colour = "REFUSED".equals(report.result().name()) ? REFUSED : DOUBTFUL;
      sheet.range(line, 0, line, cells.size()).style().fillColor(colour).set();
    }
  }

  private String words(ImportService.RowReport report, Locale locale) {
    return report.problems().stream()
        .map(
            problem ->
                (problem.column() == null ? "" : problem.column() + ": ")
                    + responses.message(problem, locale))
        .collect(Collectors.joining(" "));
  }

  /** What a spreadsheet would take for a formula stays text. */
  private static String neutral(String text) {
    return !text.isEmpty() && "=+-@\t\u0000".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
