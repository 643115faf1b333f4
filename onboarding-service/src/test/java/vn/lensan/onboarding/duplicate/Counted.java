package vn.lensan.onboarding.duplicate;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.lensan.onboarding.household.Clue;
import vn.lensan.onboarding.household.HouseholdTraits;
import vn.lensan.onboarding.household.Lookalikes;

/** Counts what is handed out. */
final class Counted extends Lookalikes {
  private long handedOut;

  Counted(MongoOperations mongo) {
    super(mongo);
  }

  long handedOut() {
    return handedOut;
  }

  @Override
  public List<HouseholdTraits> of(Collection<String> ids) {
    return counted(super.of(ids));
  }

  @Override
  public List<HouseholdTraits> sharing(Clue clue, Collection<String> keys, int most) {
    return counted(super.sharing(clue, keys, most));
  }

  @Override
  public List<HouseholdTraits> after(@Nullable String id, int most) {
    return counted(super.after(id, most));
  }

  private List<HouseholdTraits> counted(List<HouseholdTraits> found) {
    handedOut += found.size();
    return found;
  }
}
