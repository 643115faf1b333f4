package vn.lensan.proof.work;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.lensan.proof.oracle.Findings;

/** Households registered one by one. */
public final class Registrations implements Work {
  static final String HOUSEHOLD = "household";
  private static final String NAME = "Lê Thị Bền";
  private final Village village;
  private final Ledger ledger;

  public Registrations(Village village, Ledger ledger) {
    this.village = village;
    this.ledger = ledger;
  }

  @Override
  public String name() {
    return "registrations";
  }

  @Override
  public Chain begin(int number) {
    return new Chain("registration-" + number, List.of(step(village, NAME, number)), ledger);
  }

  static Chain.Step step(Village village, String name, int number) {
    Map<String, Object> body =
        Village.household("HOUSEHOLD", name + " " + number, String.format("0983%06d", number));
    return new Chain.Step(
        "register",
        HOUSEHOLD,
        (key, known) -> village.commune().post("/api/v1/households", key, body));
  }

  @Override
  public void check(Collection<Chain> done, Findings findings) {
    List<String> found =
        village.commune().all("/api/v1/households").stream()
            .filter(household -> headOf(household).startsWith(NAME))
            .map(household -> household.path("id").asString())
            .toList();
    findings.expectEachOnce(
        "a registered household", done.stream().map(each -> each.known(HOUSEHOLD)).toList(), found);
  }

  static String headOf(JsonNode household) {
    return household.path("head").path("fullName").asString("");
  }

  @Override
  public Map<String, Long> figures(Collection<Chain> done) {
    return Map.of("hh.digitised", (long) done.size());
  }
}
