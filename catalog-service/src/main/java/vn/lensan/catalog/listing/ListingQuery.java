package vn.lensan.catalog.listing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.lensan.platform.unit.UnitId;

/** Which listings are asked for. */
public record ListingQuery(
    @Nullable String product,
    @Nullable String household,
    @Nullable String channel,
    Observed.@Nullable State observed,
    @Nullable UnitId unit) {

  List<Criteria> criteria() {
    List<Criteria> all = new ArrayList<>();
    equal("productId", product, all);
    equal("householdId", household, all);
    equal("channel", channel, all);
    equal("observed.state", observed == null ? null : observed.name(), all);
    equal("within", unit == null ? null : unit.toString(), all);
    return all;
  }

  private static void equal(String field, @Nullable String value, List<Criteria> all) {
    if (value != null) {
      all.add(Criteria.where(field).is(value));
    }
  }
}
