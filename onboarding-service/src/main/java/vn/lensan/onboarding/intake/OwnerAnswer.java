package vn.lensan.onboarding.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/**
 * What the service that owns a kind made of a row.
 *
 * @param outcome CREATED, UPDATED, UNCHANGED or REFUSED
 * @param field key of the column that it is about; null of the whole row
 * @param productId of a row of products: the one that it made, changed or is about
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OwnerAnswer(
    String rowId,
    String outcome,
    @Nullable Boolean doubtful,
    @Nullable String code,
    @Nullable String message,
    @Nullable String field,
    @Nullable String productId) {}
