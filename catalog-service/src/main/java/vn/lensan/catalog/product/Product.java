package vn.lensan.catalog.product;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.platform.aggregate.Aggregate;
import vn.lensan.platform.text.Folded;
import vn.lensan.platform.time.Days;

/** What a thing is, with its offer and its certificate. */
@Document(Product.COLLECTION)
final class Product extends Aggregate {
  static final String COLLECTION = "products";

  private final String householdId;
  private final String sku;
  private final Instant createdAt;
  private List<String> within;
  private ProductContent content;
  private String foldedName;
  private Instant updatedAt;
  private @Nullable OcopCertificate ocop;
  private @Nullable OcopHistory certificates;
  private @Nullable String ocopTurnsOn;

  @PersistenceCreator
  Product(
      String id,
      String householdId,
      String sku,
      List<String> within,
      ProductContent content,
      String foldedName,
      Instant createdAt,
      Instant updatedAt) {
    super(id);
    this.householdId = householdId;
    this.sku = sku;
    this.within = within;
    this.content = content;
    this.foldedName = foldedName;
    this.createdAt = createdAt;
    this.updatedAt = updatedAt;
  }

  static Product create(
      String id,
      String householdId,
      List<String> within,
      String sku,
      ProductContent content,
      Instant now) {
    String folded = Folded.of(content.name());
    Product product = new Product(id, householdId, sku, within, content, folded, now, now);
    product.record(new ProductEvent.Created(product.state()));
    return product;
  }

  /** True when something changed; no change, no event. */
  boolean describe(ProductContent next, Instant now) {
    if (next.equals(content)) {
      return false;
    }
    content = next;
    foldedName = Folded.of(next.name());
    updatedAt = now;
    record(new ProductEvent.Changed(state()));
    return true;
  }

  /** True when something changed; what turned before today is not told one by one any more. */
  boolean certify(OcopCertificate certificate, LocalDate today, Instant now) {
    OcopHistory next = certificates().with(certificate);
    if (next.equals(certificates())) {
      return false;
    }
    List<OcopTurn> past = next.untold(today);
    take(past.size() > 1 ? next.telling(past.subList(0, past.size() - 1)) : next);
    updatedAt = now;
    record(new ProductEvent.OcopCertified(state()));
    turn(today, now);
    return true;
  }

  /** False when that certificate was revoked before. */
  boolean revoke(String decisionNumber, OcopRevocation by, LocalDate today, Instant now) {
    if (certificates().find(decisionNumber).filter(one -> one.revocation() == null).isEmpty()) {
      return false;
    }
    take(certificates().revoked(decisionNumber, by));
    updatedAt = now;
    if (!turn(today, now)) {
      // It comes later, or to a certificate that counts no more; known it is from now on.
      record(new ProductEvent.Changed(state()));
    }
    return true;
  }

  /** Tells which turns of its certificate have come, each once; false when there was none. */
  boolean turn(LocalDate today, Instant now) {
    List<OcopTurn> turns = certificates().untold(today);
    if (turns.isEmpty()) {
      return false;
    }
    take(certificates().telling(turns));
    updatedAt = now;
    turns.forEach(turn -> record(ProductEvent.turned(turn, state())));
    return true;
  }

  private void take(OcopHistory next) {
    certificates = next;
    ocop = next.newest().map(OcopEntry::certificate).orElse(null);
    ocopTurnsOn = Objects.toString(next.turnsOn(), null);
  }

  /** A document from before certificates were kept all knows one at most. */
  OcopHistory certificates() {
    OcopHistory all = certificates;
    if (all != null) {
      return all;
    }
    return ocop == null ? OcopHistory.NONE : OcopHistory.NONE.with(ocop);
  }

  private ProductEvent.State state() {
    return new ProductEvent.State(
        id(),
        householdId,
        sku,
        content.group(),
        content.commodity(),
        content.knownCommodity().map(Commodity::code).orElse(null),
        ocop,
        certificates(),
        Days.of(createdAt));
  }

  ProductView view() {
    return new ProductView(
        id(),
        householdId,
        within,
        sku,
        content,
        ocop,
        certificates(),
        createdAt,
        updatedAt,
        version());
  }
}
