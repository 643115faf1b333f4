package vn.lensan.catalog.product;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.lensan.platform.text.Folded;
import vn.lensan.platform.unit.UnitId;

/**
 * Which products are asked for.
 *
 * @param q part of the name, with or without marks
 */
public record ProductQuery(@Nullable String household, @Nullable String q, @Nullable UnitId unit) {

  List<Criteria> criteria() {
    List<Criteria> all = new ArrayList<>();
    if (household != null) {
      all.add(Criteria.where("householdId").is(household));
    }
    if (q != null && !q.isBlank()) {
      all.add(Criteria.where("foldedName").regex(Pattern.quote(Folded.of(q))));
    }
    if (unit != null) {
      all.add(Criteria.where("within").is(unit.toString()));
    }
    return all;
  }
}
