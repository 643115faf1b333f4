package vn.lensan.proof.work;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import tools.jackson.databind.JsonNode;
import vn.lensan.proof.oracle.Findings;
import vn.lensan.proof.oracle.Findings.Kind;

/** Lists of households, each row of which has exactly one effect. */
public final class Imports implements Work {
  private static final int ROWS = 40;
  private static final String NAME = "Trần Văn Sách";
  private static final List<String> HEADER =
      List.of("STT", "Họ tên chủ hộ", "SĐT", "Năm sinh", "Mã xã");
  private final Village village;
  private final Ledger ledger;

  public Imports(Village village, Ledger ledger) {
    this.village = village;
    this.ledger = ledger;
  }

  @Override
  public String name() {
    return "imports";
  }

  @Override
  public Duration pace() {
    return Duration.ofSeconds(2);
  }

  @Override
  public Chain begin(int number) {
    byte[] list = list(number);
    return new Chain(
        "import-" + number,
        List.of(
            new Chain.Step(
                "upload",
                "job",
                (key, known) ->
                    village
                        .commune()
                        .upload(
                            "/api/v1/imports",
                            key,
                            "danh-sach-" + number + ".xlsx",
                            list,
                            Map.of("kind", "households", "mode", "COMMIT")))),
        ledger);
  }

  private static String head(int number, int row) {
    return NAME + " " + (number * ROWS + row);
  }

  private static byte[] list(int number) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "Proof", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Danh sách");
      fill(sheet, 0, HEADER);
      for (int row = 0; row < ROWS; row++) {
        String phone = String.format("0984%06d", number * ROWS + row);
        fill(
            sheet,
            row + 1,
            List.of("" + (row + 1), head(number, row), phone, "1970", Village.COMMUNE));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return out.toByteArray();
  }

  private static void fill(Worksheet sheet, int row, List<String> cells) {
    for (int column = 0; column < cells.size(); column++) {
      sheet.value(row, column, cells.get(column));
    }
  }

  @Override
  public void check(Collection<Chain> done, Findings findings) {
    List<String> expected = new ArrayList<>();
    for (Chain chain : done) {
      int number = Integer.parseInt(chain.key().substring(chain.key().lastIndexOf('-') + 1));
      for (int row = 0; row < ROWS; row++) {
        expected.add(head(number, row));
      }
      awaitEnd(chain, findings);
    }
    List<String> found =
        village.commune().all("/api/v1/households").stream()
            .map(Registrations::headOf)
            .filter(head -> head.startsWith(NAME))
            .toList();
    findings.expectEachOnce("a row of a list", expected, found);
  }

  private void awaitEnd(Chain chain, Findings findings) {
    JsonNode job =
        Eventually.until(
            chain.key() + " to end",
            () ->
                Eventually.present(
                        "a job",
                        () -> village.commune().get("/api/v1/imports/" + chain.known("job")))
                    .json(),
            seen ->
                Set.of("succeeded", "failed", "cancelled")
                    .contains(seen.path("state").asString("")));
    if (job.path("created").asInt() != ROWS || !job.path("state").asString().equals("succeeded")) {
      findings.add(Kind.OTHER, chain.key() + " tells of other rows than it made: " + job);
    }
  }

  @Override
  public Map<String, Long> figures(Collection<Chain> done) {
    return Map.of("hh.digitised", (long) done.size() * ROWS);
  }
}
