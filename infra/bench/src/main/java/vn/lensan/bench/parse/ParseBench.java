package vn.lensan.bench.parse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;
import vn.lensan.bench.Machine;
import vn.lensan.bench.Spread;
import vn.lensan.onboarding.intake.reading.ListBytes;
import vn.lensan.onboarding.intake.reading.ListFormat;
import vn.lensan.onboarding.intake.reading.ListPlan;

/** Our reading of a list beside the bare readers it stands on, in turns. */
public final class ParseBench {
  private static final int ROUNDS = 7;
  private static final double WORKBOOK_DEMAND = 0.85;
  private static final double TEXT_DEMAND = 0.6;

  private final Map<String, Measured> lines = new LinkedHashMap<>();
  private final int rows;

  private ParseBench(int rows) {
    this.rows = rows;
  }

  /** One line of the table. */
  private record Measured(Path file, ListReaders.Way way, List<Double> rates) {}

  public static void run(int rows) throws IOException {
    Map<String, Object> machine = Machine.facts();
    InventedList list = new InventedList(rows);
    Path workbook = file(list.workbook());
    Path text = file(list.text());
    ParseBench bench = new ParseBench(rows);
    bench.add("fastexcel", workbook, ListReaders::fastexcel);
    ListPlan ofWorkbook = ListReaders.plan(ListFormat.XLSX, workbook);
    ListPlan ofText = ListReaders.plan(ListFormat.CSV, text);
    bench.add(".xlsx", workbook, file -> ListReaders.ours(ofWorkbook, file));
    bench.add("FastCSV", text, ListReaders::fastCsv);
    bench.add(".csv", text, file -> ListReaders.ours(ofText, file));
    bench.add("check of the .xlsx", workbook, file -> check("a.xlsx", file, rows));
    bench.add("check of the .csv", text, file -> check("a.csv", file, rows));
    bench.measure();
    machine.put("loadAverageAtEnd", Machine.load());
    bench.print(machine, Files.size(workbook), Files.size(text));
  }

  /** As uploads lie, so that all read from where a list is. */
  private static Path file(byte[] list) throws IOException {
    Path file = Files.createTempFile("bench-list-", "");
    file.toFile().deleteOnExit();
    return Files.write(file, list);
  }

  /** Once when a list is handed in, before anything reads it. */
  private static int check(String name, Path file, int rows) throws IOException {
    ListFormat.of(name, ListBytes.of(file));
    return rows + 1;
  }

  private void add(String name, Path file, ListReaders.Way way) {
    lines.put(name, new Measured(file, way, new ArrayList<>()));
  }

  private void measure() throws IOException {
    for (int round = -2; round < ROUNDS; round++) {
      for (Measured line : lines.values()) {
        long begun = System.nanoTime();
        if (line.way().rows(line.file()) != rows + 1) {
          throw new IllegalStateException("Rows are missing");
        }
        double rate = rows / ((System.nanoTime() - begun) / 1e9);
        if (round >= 0) {
          line.rates().add(rate);
        }
      }
    }
  }

  private double median(String name) {
    return Spread.of(Objects.requireNonNull(lines.get(name)).rates()).median();
  }

  private void print(Map<String, Object> machine, long workbook, long text) {
    System.out.printf(
        Locale.ROOT,
        "%nparse: %,d rows of 11 columns, .xlsx of %,d and .csv of %,d bytes, rows/s, median of %d rounds (min–max)%n",
        rows,
        workbook,
        text,
        ROUNDS);
    System.out.println("machine: " + machine);
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("benchmark", "parse");
    all.put("rows", rows);
    all.put("machine", machine);
    lines.forEach(
        (name, line) -> {
          Spread spread = Spread.of(line.rates());
          System.out.printf(Locale.ROOT, "  %-20s %36s%n", name, spread.text(0));
          all.put(name, spread.json());
        });
    ratio(all, ".xlsx", "fastexcel", WORKBOOK_DEMAND);
    ratio(all, ".csv", "FastCSV", TEXT_DEMAND);
    System.out.println(JsonMapper.shared().writeValueAsString(all));
  }

  private void ratio(Map<String, Object> all, String ours, String theirs, double demand) {
    double ratio = median(ours) / median(theirs);
    System.out.printf(
        Locale.ROOT,
        "  %s is %.2f of %s; demanded %.2f: %s%n",
        ours,
        ratio,
        theirs,
        demand,
        ratio >= demand ? "held" : "NOT HELD");
    all.put(ours + " of " + theirs, Math.round(ratio * 1000) / 1000.0);
  }
}
