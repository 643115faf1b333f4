package vn.lensan.catalog.finance.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An interest as it travels: ids and codes. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record InterestWire(
    String interestId,
    String householdId,
    List<String> within,
    String partner,
    String offerId,
    String kind,
    String commodity,
    String state,
    @Nullable String reason,
    OffsetDateTime declaredAt,
    OffsetDateTime at) {}
