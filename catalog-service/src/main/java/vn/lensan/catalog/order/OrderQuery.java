package vn.lensan.catalog.order;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.lensan.catalog.channel.OrderStep;
import vn.lensan.platform.unit.UnitId;

/** Which orders are asked for. */
public record OrderQuery(
    @Nullable OrderStep status,
    @Nullable String channel,
    @Nullable UnitId unit,
    @Nullable OffsetDateTime placedSince) {

  List<Criteria> criteria() {
    List<Criteria> all = new ArrayList<>();
    if (status != null) {
      all.add(Criteria.where("status").is(status));
    }
    if (channel != null) {
      all.add(Criteria.where("facts.channel").is(channel));
    }
    if (unit != null) {
      all.add(Criteria.where("within").is(unit.toString()));
    }
    if (placedSince != null) {
      all.add(Criteria.where("facts.placedAt").gte(placedSince.toInstant()));
    }
    return all;
  }
}
