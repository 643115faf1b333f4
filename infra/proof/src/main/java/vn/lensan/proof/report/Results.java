package vn.lensan.proof.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import vn.lensan.proof.cases.CaseResult;
import vn.lensan.proof.cases.Depth;

/** The latest result of each case, kept so that a case may be run again by itself. */
record Results(Path folder, Depth depth) {
  private static final JsonMapper JSON = JsonMapper.shared();

  private Path kept() {
    return folder.resolve("results-" + depth.name().toLowerCase(Locale.ROOT));
  }

  void keep(CaseResult result) throws IOException {
    Files.createDirectories(kept());
    Files.writeString(
        kept().resolve(result.name() + ".json"),
        JSON.writerWithDefaultPrettyPrinter().writeValueAsString(result));
  }

  List<CaseResult> all() throws IOException {
    try (Stream<Path> files = Files.list(kept())) {
      return files.sorted().map(file -> JSON.readValue(file.toFile(), CaseResult.class)).toList();
    }
  }
}
