package vn.lensan.onboarding.household;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What merges brought into a household, in their order, as layers: each group of fields shows its
 * uppermost one. Any layer can be taken out again, and an edit lifts its group out of all of them.
 */
record Takings(List<Taking> layers) {
  static final Takings NONE = new Takings(List.of());

  /** What is left when a layer was taken out. */
  record Undone(Profile profile, Takings rest) {}

  Optional<Taking> of(String mergeId) {
    return layers.stream().filter(layer -> layer.isOf(mergeId)).findFirst();
  }

  Takings edited(Profile was, Profile now) {
    return new Takings(layers.stream().map(layer -> layer.edited(was, now)).toList());
  }

  Takings plus(String mergeId, Collection<FieldGroup> groups, Profile before) {
    List<Taking> more = new ArrayList<>(layers);
    more.add(new Taking(mergeId, List.copyOf(groups), List.copyOf(groups), before));
    return new Takings(more);
  }

  static Profile laid(Profile over, Profile from, Collection<FieldGroup> groups) {
    Profile laid = over;
    for (FieldGroup group : groups) {
      laid = laid.taking(group, from);
    }
    return laid;
  }

  Undone without(Taking layer, Profile now) {
    List<Taking> rest = new ArrayList<>(layers);
    int at = rest.indexOf(layer);
    Profile left = now;
    for (FieldGroup group : layer.untouched()) {
      int above = above(at, group);
      if (above < 0) {
        left = left.taking(group, layer.before());
      } else {
        rest.set(above, rest.get(above).over(group, layer.before()));
      }
    }
    rest.remove(at);
    return new Undone(left, new Takings(rest));
  }

  private int above(int layer, FieldGroup group) {
    for (int index = layer + 1; index < layers.size(); index++) {
      if (layers.get(index).lends(group)) {
        return index;
      }
    }
    return -1;
  }
}
