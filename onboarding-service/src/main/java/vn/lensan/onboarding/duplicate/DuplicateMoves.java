package vn.lensan.onboarding.duplicate;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.lensan.onboarding.household.HouseholdPlaces;

/**
 * Pairs and merges follow a household that is transferred: else the unit that gave it away would go
 * on reading of it, and could undo a merge of what is another unit's by now.
 */
@Service
public class DuplicateMoves {
  private final DuplicatePairs pairs;
  private final Merges merges;
  private final Crowds crowds;
  private final HouseholdPlaces places;

  DuplicateMoves(DuplicatePairs pairs, Merges merges, Crowds crowds, HouseholdPlaces places) {
    this.pairs = pairs;
    this.merges = merges;
    this.crowds = crowds;
    this.places = places;
  }

  public void moved(String household) {
    places.of(household).ifPresent(place -> moved(household, place.within()));
  }

  private void moved(String household, List<String> path) {
    pairs.of(household).forEach(one -> pairs.change(one.id(), it -> it.lieIn(household, path)));
    crowds.moved(household, path);
    merges.of(household).forEach(one -> merges.change(one.id(), it -> it.lieIn(household, path)));
  }
}
