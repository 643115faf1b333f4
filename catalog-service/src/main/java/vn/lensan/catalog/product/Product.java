package vn.lensan.catalog.product;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.platform.text.Folded;
import vn.lensan.platform.time.Days;

/** What a thing is, with its offer and its certificate. */
@Document(Product.COLLECTION)
final class Product extends CertifiedProduct {
  static final String COLLECTION = "products";

  private final String householdId;
  private final String sku;
  private final Instant createdAt;
  private List<String> within;
  private ProductContent content;
  private String foldedName;
  private @Nullable Instant describedAt;
  private @Nullable EnglishText english;
  private @Nullable Grading grading;

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
    super(id, updatedAt);
    this.householdId = householdId;
    this.sku = sku;
    this.within = within;
    this.content = content;
    this.foldedName = foldedName;
    this.createdAt = createdAt;
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
    describedAt = now;
    updatedAt = now;
    record(new ProductEvent.Changed(state()));
    return true;
  }

  /** Told in English too, or otherwise; marketplaces that want it show it. */
  boolean translate(EnglishText told, Instant now) {
    if (told.equals(english)) {
      return false;
    }
    english = told;
    updatedAt = now;
    record(new ProductEvent.Changed(state()));
    return true;
  }

  boolean grade(Grading confirmed, Instant now) {
    if (!hasOtherGradingThan(confirmed) && grading != null) {
      return false;
    }
    grading = confirmed;
    updatedAt = now;
    record(new ProductEvent.Changed(state()));
    return true;
  }

  boolean hasOtherGradingThan(Grading confirmed) {
    return grading != null && !grading.saysTheSame(confirmed);
  }

  @Override
  ProductEvent.State state() {
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
        english,
        ocop,
        certificates(),
        grading,
        createdAt,
        Objects.requireNonNullElse(describedAt, createdAt),
        updatedAt,
        version());
  }
}
