package vn.lensan.training.learner;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.platform.unit.UnitId;

/** A household as a learner: no name is known here, and none is needed. */
@Document(LearnerView.COLLECTION)
public record LearnerView(
    @Id String householdId,
    String code,
    String status,
    UnitId unit,
    List<String> within,
    @Nullable String cooperativeId,
    @Nullable String mergedInto) {
  static final String COLLECTION = "learners";

  /** Whether it belongs to the cooperative, or is the cooperative itself. */
  public boolean isOf(String cooperative) {
    return cooperative.equals(cooperativeId) || cooperative.equals(householdId);
  }
}
