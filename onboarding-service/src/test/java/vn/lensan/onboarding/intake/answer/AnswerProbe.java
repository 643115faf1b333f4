package vn.lensan.onboarding.intake.answer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import vn.lensan.onboarding.intake.ImportMode;
import vn.lensan.onboarding.intake.ImportOrder;
import vn.lensan.onboarding.intake.ImportService;
import vn.lensan.onboarding.intake.ImportState;
import vn.lensan.onboarding.intake.ImportView;
import vn.lensan.onboarding.intake.OnError;
import vn.lensan.onboarding.intake.ProbeFacts;
import vn.lensan.onboarding.intake.RowOutcome;
import vn.lensan.onboarding.intake.Tally;
import vn.lensan.onboarding.intake.reading.Header;
import vn.lensan.onboarding.intake.reading.Letters;
import vn.lensan.onboarding.intake.reading.ListBytes;
import vn.lensan.onboarding.intake.reading.ListFormat;
import vn.lensan.onboarding.intake.reading.ListPlan;
import vn.lensan.onboarding.intake.reading.SheetPlan;
import vn.lensan.onboarding.intake.reading.WorkbookSize;
import vn.lensan.platform.security.Role;

/**
 * Answers in the workbook it is given, every tenth row refused, in a process of its own whose
 * memory is small: prints the unpacked size and how many milliseconds that took.
 */
@NullUnmarked
final class AnswerProbe {
  private static final int EVERY = 10;
  private static final int MOST_REFUSED = 30_000;

  private AnswerProbe() {}

  public static void main(String[] arguments) throws IOException {
    Path path = Path.of(arguments[0]);
    boolean own = arguments[1].equals("own");
    int rows = Integer.parseInt(arguments[2]);
    ListBytes file = ListBytes.of(path);
    long begun = System.nanoTime();
    try (OutputStream out = Files.newOutputStream(path.resolveSibling("answer-" + own + ".xlsx"))) {
      if (own) {
        out.write(OwnWorkbook.bytes(answer(file, rows)));
      } else {
        MadeWorkbook.write(answer(file, rows), out);
      }
    }
    long millis = (System.nanoTime() - begun) / 1_000_000;
    System.out.println("PROBED " + WorkbookSize.unpacked(path) + " " + millis);
  }

  private static Answer answer(ListBytes file, int rows) {
    ImportOrder.Starter starter = new ImportOrder.Starter("probe", Role.PROVINCE, Set.of());
    ImportOrder order =
        new ImportOrder(
            "households", ImportMode.COMMIT, OnError.ROWS, "a", null, null, null, starter, null);
    Tally tally = new Tally(rows, 0, 0, 0, 0);
    ImportView job =
        new ImportView(
            "probe",
            order,
            List.of(),
            null,
            ImportState.SUCCEEDED,
            rows,
            tally,
            Instant.EPOCH,
            null,
            null,
            1,
            null,
            null);
    Header header = new Header(1, Map.of("name", 0, "phone", 1, "commune", 3), List.of(), null);
    SheetPlan sheet = new SheetPlan(0, "Danh sách", header, Letters.UNICODE, Map.of());
    ListPlan plan = new ListPlan(ListFormat.XLSX, null, List.of(sheet));
    ImportService.Report report = new ImportService.Report(job, plan, file, refused(rows));
    return new Answer(
        report,
        starter.caller(),
        Locale.forLanguageTag("vi"),
        new ProbeFacts(),
        new Twins(null, null),
        new Communes(null, order),
        new Said(),
        new Counts(plan));
  }

  private static List<ImportService.RowReport> refused(int rows) {
    List<ImportService.RowReport> refused = new ArrayList<>();
    for (int row = 2; row <= rows && refused.size() < MOST_REFUSED; row += EVERY) {
      RowOutcome.RowProblem problem =
          new RowOutcome.RowProblem("phone.invalid", "Số điện thoại", Map.of());
      refused.add(
          new ImportService.RowReport(row, row, null, RowOutcome.Result.REFUSED, List.of(problem)));
    }
    return refused;
  }

  private static final class Said extends AnswerWords {
    Said() {
      super(null);
    }

    @Override
    public String of(RowOutcome.RowProblem problem, Locale locale) {
      return "Số điện thoại không đúng; ghi 10 chữ số.";
    }

    @Override
    String say(Locale locale, String key, Map<String, Object> arguments) {
      return key;
    }

    @Override
    String sayOr(Locale locale, String key, String otherwise) {
      return otherwise;
    }
  }
}
