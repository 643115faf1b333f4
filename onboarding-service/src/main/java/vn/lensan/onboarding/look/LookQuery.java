package vn.lensan.onboarding.look;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/** Which looks; all of them when nothing is told. */
public record LookQuery(
    @Nullable String household,
    @Nullable String client,
    @Nullable Instant from,
    @Nullable Instant to) {
  private static final int TIME_DIGITS = 8;

  Criteria criteria() {
    List<Criteria> all = new ArrayList<>();
    if (household != null) {
      all.add(Criteria.where("households").is(household));
    }
    if (client != null) {
      all.add(Criteria.where("client").is(client));
    }
    if (from != null) {
      all.add(Criteria.where("_id").gte(idAt(from)));
    }
    if (to != null) {
      all.add(Criteria.where("_id").lt(idAt(to)));
    }
    return all.isEmpty() ? new Criteria() : new Criteria().andOperator(all);
  }

  /** Ids begin with their time, so the index that sorts them also finds a span. */
  private static String idAt(Instant time) {
    String millis = String.format(Locale.ROOT, "%012x", Math.max(0, time.toEpochMilli()));
    return millis.substring(0, TIME_DIGITS) + '-' + millis.substring(TIME_DIGITS);
  }
}
