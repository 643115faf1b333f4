package vn.lensan.proof.oracle;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import vn.lensan.proof.field.Field;
import vn.lensan.proof.oracle.Findings.Kind;
import vn.lensan.proof.work.Crew;
import vn.lensan.proof.work.Eventually;
import vn.lensan.proof.work.Ledger;
import vn.lensan.proof.work.Village;

/** The same judgement after every case. */
public final class Oracle {
  private static final List<String> PLACES = List.of("07582", "24", "VN");
  private static final Duration FIGURES_WITHIN = Duration.ofMinutes(2);

  private final Field field;
  private final Village village;
  private final Ledger ledger;

  public Oracle(Field field, Village village, Ledger ledger) {
    this.field = field;
    this.village = village;
    this.ledger = ledger;
  }

  /** Lets the crew finish what it began, and then compares everything. */
  public void judge(Crew crew, Findings findings) {
    crew.finish(findings);
    ledger.contradictions().forEach(each -> findings.add(Kind.TWICE, each));
    crew.check(findings);
    figures(crew, findings);
    quiet(findings);
    TopicHistory.check(field.addresses().kafka(), findings);
  }

  private void figures(Crew crew, Findings findings) {
    Map<String, Long> expected = new HashMap<>(crew.figures());
    expected.merge("hh.digitised", (long) village.households(), Long::sum);
    // The product that is there to be ordered bears no certificate.
    expected.computeIfPresent("product.listed", (any, value) -> value + 1);
    // All have the same two minutes: a fault of the counting shows in dozens of cells at once.
    Instant until = Instant.now().plus(FIGURES_WITHIN);
    expected.forEach(
        (indicator, value) -> PLACES.forEach(at -> figure(indicator, at, value, until, findings)));
  }

  private void figure(
      String indicator, String place, long recount, Instant until, Findings findings) {
    Duration left = Duration.between(Instant.now(), until);
    Optional<Long> agreed =
        Eventually.within(
            left.isNegative() ? Duration.ZERO : left,
            () -> figure(indicator, place),
            value -> value == recount);
    if (agreed.isEmpty()) {
      findings.add(
          Kind.FIGURE,
          String.format(
              "%s of %s is %d and the recount is %d",
              indicator, place, figure(indicator, place), recount));
    }
  }

  private Long figure(String indicator, String place) {
    JsonNode item =
        Eventually.present(
                "a figure",
                () ->
                    village
                        .ministry()
                        .get(
                            "/api/v1/figures?indicator="
                                + indicator
                                + "&unit="
                                + place
                                + "&boundary=2025-07-01&periodType=TO_DATE"))
            .json()
            .path("items")
            .path(0);
    return item.path(item.hasNonNull("numerator") ? "numerator" : "value").asLong(0);
  }

  /** Nothing waits in an outbox, no consumer is behind, nothing lies among the dead letters. */
  private void quiet(Findings findings) {
    Optional<JsonNode> quiet =
        Eventually.within(Duration.ofSeconds(90), this::status, Oracle::isQuiet);
    if (quiet.isEmpty()) {
      findings.add(Kind.OTHER, "the system does not come to rest: " + status());
    }
    status()
        .findValues("deadLetters")
        .forEach(
            letters ->
                letters.forEachEntry(
                    (group, count) -> {
                      if (count.asLong() > 0) {
                        findings.add(Kind.DEAD_LETTER, group + " has " + count + " dead letters");
                      }
                    }));
  }

  private JsonNode status() {
    return Eventually.present("the status", () -> village.ministry().get("/api/v1/system/status"))
        .json();
  }

  private static boolean isQuiet(JsonNode status) {
    boolean sent = status.findValues("outboxOldestSeconds").stream().allMatch(JsonNode::isNull);
    boolean read =
        status.findValues("lag").stream()
            .flatMap(lag -> lag.propertyStream())
            .allMatch(group -> group.getValue().asLong() == 0);
    return sent && read;
  }
}
