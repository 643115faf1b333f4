package vn.lensan.onboarding.household;

import java.util.List;
import vn.lensan.platform.unit.UnitId;

/**
 * The household has become an alias of another one, and stands where that one stands, so that what
 * other services hold of it is seen and counted there.
 *
 * @param before the status that an undo gives back
 */
record MergedAway(
    String into,
    String mergeId,
    HouseholdStatus before,
    UnitId unit,
    List<String> within,
    List<String> places) {

  static MergedAway into(Household survivor, String mergeId, HouseholdStatus before) {
    Profile place = survivor.profile();
    return new MergedAway(
        survivor.id(), mergeId, before, place.unit(), place.within(), place.places());
  }

  MergedAway movedTo(Profile survivors) {
    return new MergedAway(
        into, mergeId, before, survivors.unit(), survivors.within(), survivors.places());
  }

  boolean liesAt(Profile survivors) {
    return within.equals(survivors.within()) && places.equals(survivors.places());
  }

  boolean isBy(String merge) {
    return mergeId.equals(merge);
  }
}
