package vn.lensan.catalog.reconciliation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.lensan.catalog.listing.DriftKind;

/** Which findings of a look at a shop are asked for. */
public record FindingQuery(
    String reconciliationId, @Nullable DriftKind kind, @Nullable Repair repair) {

  List<Criteria> criteria() {
    List<Criteria> all = new ArrayList<>();
    all.add(Criteria.where("reconciliationId").is(reconciliationId));
    if (kind != null) {
      all.add(Criteria.where("kind").is(kind));
    }
    if (repair != null) {
      all.add(Criteria.where("repair").is(repair));
    }
    return all;
  }
}
