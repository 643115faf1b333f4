package vn.lensan.catalog.product;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A product as others may see it. */
public record ProductView(
    String id,
    String householdId,
    List<String> within,
    String sku,
    ProductContent content,
    @Nullable OcopCertificate ocop,
    Instant createdAt,
    Instant updatedAt,
    long version) {}
