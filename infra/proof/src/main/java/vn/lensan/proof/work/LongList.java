package vn.lensan.proof.work;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import vn.lensan.proof.oracle.Findings;
import vn.lensan.proof.oracle.Findings.Kind;
import vn.lensan.proof.oracle.Registered;

/** One long list of households, some rows of which can't be taken. */
public final class LongList {
  private static final String NAME = "Vi Thị Dài";
  private static final int REFUSED_ONE_IN = 250;
  private static final int HEADER = 1;
  private static final int MOST_BY_NAME = 5_000;

  private final Village village;
  private final String kafka;
  private final int rows;
  private String job = "";

  public LongList(Village village, String kafka, int rows) {
    this.village = village;
    this.kafka = kafka;
    this.rows = rows;
  }

  private static boolean isRefused(int row) {
    return row % REFUSED_ONE_IN == 0;
  }

  private static String head(int row) {
    return NAME + " " + row;
  }

  private byte[] list() {
    StringBuilder list = new StringBuilder("Họ tên chủ hộ,SĐT,Mã xã");
    for (int row = 0; row < rows; row++) {
      list.append("\r\n")
          .append(isRefused(row) ? "" : head(row))
          .append(String.format(",0985%06d,", row))
          .append(Village.COMMUNE);
    }
    return list.toString().getBytes(StandardCharsets.UTF_8);
  }

  public void handIn() {
    byte[] list = list();
    Map<String, String> form = Map.of("kind", "households", "mode", "COMMIT");
    job =
        Eventually.present(
                "a long list to be taken",
                () ->
                    village
                        .commune()
                        .upload("/api/v1/imports", "long-list", "danh-sach.csv", list, form))
            .json()
            .path("id")
            .asString("");
  }

  private JsonNode look() {
    return Eventually.present("the job", () -> village.commune().get("/api/v1/imports/" + job))
        .json();
  }

  /** How many rows are done; all of them when it is over. */
  public int done() {
    JsonNode seen = look();
    return isOver(seen) ? rows : seen.path("processed").asInt();
  }

  private static boolean isOver(JsonNode seen) {
    return Set.of("succeeded", "failed", "cancelled").contains(seen.path("state").asString(""));
  }

  /** Each row has had exactly one effect, and what is said of the rows is said of each, once. */
  public void check(Findings findings) {
    JsonNode end = Eventually.until("the long list to end", this::look, LongList::isOver);
    int refused = (rows + REFUSED_ONE_IN - 1) / REFUSED_ONE_IN;
    boolean told =
        end.path("state").asString().equals("succeeded")
            && end.path("created").asInt() == rows - refused
            && end.path("refused").asInt() == refused
            && end.path("processed").asInt() == rows;
    if (!told) {
      findings.add(Kind.OTHER, "the job tells of other rows than the list has: " + end);
    }
    checkHouseholds(rows - refused, findings);
    findings.expectEachOnce("a refused row", refusedRows(), toldRefused());
    checkReport(findings);
  }

  /** One for each row by their events; by name too, where the stand-in can page through them. */
  private void checkHouseholds(int taken, Findings findings) {
    int expected = taken + village.households();
    Eventually.within(Eventually.PATIENCE, () -> Registered.count(kafka), told -> told >= expected);
    int told = Registered.count(kafka);
    if (told != expected) {
      findings.add(
          told < expected ? Kind.LOST : Kind.TWICE,
          told + " households were told of, and there should be " + expected);
    }
    if (rows <= MOST_BY_NAME) {
      List<String> found =
          village.commune().all("/api/v1/households").stream()
              .map(Registrations::headOf)
              .filter(head -> head.startsWith(NAME))
              .toList();
      findings.expectEachOnce("a row of the long list", taken(), found);
    }
  }

  private List<String> taken() {
    return IntStream.range(0, rows)
        .filter(row -> !isRefused(row))
        .mapToObj(LongList::head)
        .toList();
  }

  private List<String> refusedRows() {
    return IntStream.range(0, rows)
        .filter(LongList::isRefused)
        .mapToObj(row -> Integer.toString(row + HEADER + 1))
        .toList();
  }

  private List<String> toldRefused() {
    List<String> told = new ArrayList<>();
    village
        .commune()
        .all("/api/v1/imports/" + job + "/rows")
        .forEach(row -> told.add(Integer.toString(row.path("row").asInt())));
    return told;
  }

  /** The report is the list again, so it names every row. */
  private void checkReport(Findings findings) {
    byte[] report =
        Eventually.present(
                "the report", () -> village.commune().get("/api/v1/imports/" + job + "/report"))
            .bytes();
    findings.expectEachOnce("a row of the report", taken(), ReportRows.startingWith(NAME, report));
  }
}
