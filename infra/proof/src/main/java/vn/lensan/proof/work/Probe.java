package vn.lensan.proof.work;

import java.util.UUID;
import vn.lensan.proof.field.Addresses;

/** Looks at a single answer in the middle of a fault, outside of the ledger. */
public final class Probe {
  private final Visitor visitor;

  private Probe(Visitor visitor) {
    this.visitor = visitor;
  }

  public static Probe of(Addresses addresses) {
    return new Probe(Visitor.of(addresses.origin(), "demo-province-14"));
  }

  /** The status of a registration that would be refused anyway, were anything well. */
  public int registration() {
    return visitor
        .answer(
            api ->
                api.with("Idempotency-Key", "probe-" + UUID.randomUUID())
                    .post(
                        "/api/v1/households",
                        Village.household("HOUSEHOLD", "Dò Thử", "0987000001")))
        .status();
  }

  public int list() {
    return visitor.answer(api -> api.get("/api/v1/households?limit=1")).status();
  }
}
