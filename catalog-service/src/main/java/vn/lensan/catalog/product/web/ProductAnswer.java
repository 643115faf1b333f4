package vn.lensan.catalog.product.web;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.product.OcopCertificate;
import vn.lensan.catalog.product.Offer;
import vn.lensan.catalog.product.Origin;

/** A product as it is shown. */
record ProductAnswer(
    String id,
    String sku,
    String householdId,
    String name,
    String unitOfMeasure,
    @Nullable String group,
    @Nullable String commodity,
    @Nullable String description,
    List<String> photoIds,
    @Nullable Origin origin,
    Offer offer,
    @Nullable OcopCertificate ocopCertificate,
    long version,
    OffsetDateTime createdAt,
    OffsetDateTime updatedAt) {}
