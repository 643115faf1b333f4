package vn.lensan.onboarding.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lensan.onboarding.intake.reading.Header;
import vn.lensan.onboarding.intake.reading.Letters;
import vn.lensan.onboarding.intake.reading.LettersGuess;
import vn.lensan.onboarding.intake.reading.ListFile;
import vn.lensan.onboarding.intake.reading.SheetLook;
import vn.lensan.onboarding.intake.reading.TextEncoding;
import vn.lensan.onboarding.intake.reading.TextForm;
import vn.lensan.platform.problem.Problem;

/** Why a list is not read, with what its sender can do about it. */
final class ListRefusal {
  private static final int MOST_HEADERS = 40;
  private static final int MOST_SHEETS = 99;

  private ListRefusal() {}

  /** No sheet has the columns that are needed; the one that comes nearest is spoken of. */
  static void unfit(RowKind kind, List<SheetLook> looks, List<SheetLook> fitting) {
    if (fitting.size() > MOST_SHEETS) {
      throw Problem.invalid("import.too-large");
    }
    if (fitting.isEmpty()) {
      throw unfit(kind, looks);
    }
  }

  private static Problem unfit(RowKind kind, List<SheetLook> looks) {
    if (looks.stream().allMatch(SheetLook::isEmpty)) {
      return Problem.invalid("import.empty");
    }
    Header nearest =
        looks.stream()
            .map(SheetLook::header)
            .max(Comparator.comparingInt(header -> header.places().size()))
            .orElse(Header.NONE);
    List<String> unknown = nearest.unknown().stream().limit(MOST_HEADERS).toList();
    return Problem.invalid("import.columns-missing")
        .with("columns", kind.missing(nearest))
        .with("unknownColumns", unknown);
  }

  static Problem noSheet(List<ListFile.Sheet> sheets) {
    return Problem.invalid("import.sheet-unknown")
        .with(
            "sheets", sheets.stream().map(ListFile.Sheet::name).collect(Collectors.joining(", ")));
  }

  /** Asks for the encoding when it can't be told for sure: wrong letters must not be stored. */
  static void unsure(List<SheetLook> sheets) {
    for (SheetLook sheet : sheets) {
      LettersGuess guess = sheet.guess();
      if (!guess.isSure()) {
        List<Candidate> candidates =
            guess.candidates().stream()
                .map(letters -> new Candidate(name(letters), sheet.examples(letters)))
                .toList();
        throw Problem.invalid("import.encoding-unsure")
            .with("confidence", guess.confidence())
            .with("candidates", candidates.stream().map(Candidate::json).toList())
            .with(
                "choices",
                candidates.stream().map(Candidate::words).collect(Collectors.joining("; ")));
      }
    }
  }

  private static String name(Letters letters) {
    return TextEncoding.told(letters == Letters.UNICODE ? TextForm.UTF_8 : null, letters);
  }

  private record Candidate(String encoding, List<String> samples) {
    Map<String, Object> json() {
      return Map.of("encoding", encoding, "samples", samples);
    }

    String words() {
      return encoding + " (" + String.join(", ", samples) + ")";
    }
  }
}
