package vn.lensan.onboarding.household;

import java.util.List;

/**
 * What one merge took over into the survivor.
 *
 * @param taken the groups that came from the other household
 * @param untouched those of them that nobody edited since
 * @param before what the survivor had in their place
 */
record Taking(String mergeId, List<FieldGroup> taken, List<FieldGroup> untouched, Profile before) {

  boolean isOf(String merge) {
    return mergeId.equals(merge);
  }

  boolean lends(FieldGroup group) {
    return untouched.contains(group);
  }

  /** An edited group belongs to whoever edited it, whatever becomes of the merge. */
  Taking edited(Profile was, Profile now) {
    return new Taking(
        mergeId, taken, untouched.stream().filter(group -> group.same(was, now)).toList(), before);
  }

  /** The merge below it was undone: what it covers there is what that one had covered. */
  Taking over(FieldGroup group, Profile below) {
    return new Taking(mergeId, taken, untouched, before.taking(group, below));
  }
}
