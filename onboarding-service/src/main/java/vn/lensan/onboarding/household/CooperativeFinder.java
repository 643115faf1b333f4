package vn.lensan.onboarding.household;

import java.util.Optional;
import vn.lensan.onboarding.unit.Placement;

/** Finds the id of a cooperative; only when there is exactly one that is called so. */
interface CooperativeFinder {
  Optional<String> find(String written, Placement placement);
}
