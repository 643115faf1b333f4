package vn.lensan.catalog.product;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.problem.Problem;

/**
 * What evidence may say: papers with a number, batches with a code of their own and days in order.
 */
final class EvidenceRules {
  private static final int MOST_CERTIFICATES = 20;
  private static final int MOST_BATCHES = 100;
  private static final long MOST_QUANTITY = 1_000_000_000L;
  private static final int SHORT = 60;
  private static final int LONG = 200;

  private EvidenceRules() {}

  static void check(ProductContent content, Problem problem) {
    Evidence evidence = content.evidence();
    if (evidence == null) {
      return;
    }
    TextRules.length("/evidence/traceId", evidence.traceId(), LONG, problem);
    many("/evidence/certificates", evidence.certificates(), MOST_CERTIFICATES, problem);
    many("/evidence/batches", evidence.batches(), MOST_BATCHES, problem);
    for (int i = 0; i < evidence.certificates().size(); i++) {
      certificate("/evidence/certificates/" + i, evidence.certificates().get(i), problem);
    }
    if (content.isService() && !evidence.batches().isEmpty()) {
      problem.error("/evidence/batches", "service-has-no-harvest");
    }
    batches(evidence.batches(), problem);
  }

  private static void many(String where, List<?> things, int most, Problem problem) {
    if (things.size() > most) {
      problem.error(where, "length", Map.of("limit", "≤ " + most));
    }
  }

  private static void certificate(
      String where, Evidence.QualityCertificate paper, Problem problem) {
    TextRules.needed(where + "/number", paper.number(), SHORT, problem);
    TextRules.length(where + "/issuer", paper.issuer(), LONG, problem);
    TextRules.photo(where + "/photoId", paper.photoId(), problem);
    days(where + "/valid", paper.validFrom(), paper.validUntil(), problem);
  }

  private static void batches(List<Evidence.Batch> batches, Problem problem) {
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < batches.size(); i++) {
      String where = "/evidence/batches/" + i;
      Evidence.Batch batch = batches.get(i);
      TextRules.needed(where + "/code", batch.code(), SHORT, problem);
      if (!codes.add(batch.code())) {
        problem.error(where + "/code", "batch-twice");
      }
      days(where + "/harvested", batch.harvestedFrom(), batch.harvestedUntil(), problem);
      Long quantity = batch.quantity();
      if (quantity != null && (quantity < 0 || quantity > MOST_QUANTITY)) {
        problem.error(where + "/quantity", "out-of-range", Map.of("limit", "0–" + MOST_QUANTITY));
      }
    }
  }

  private static void days(
      String what, @Nullable LocalDate from, @Nullable LocalDate until, Problem problem) {
    OfferRules.day(what + "From", from, problem);
    OfferRules.day(what + "Until", until, problem);
    if (from != null && until != null && until.isBefore(from)) {
      problem.error(what + "Until", "before-its-beginning");
    }
  }
}
