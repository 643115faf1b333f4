package vn.lensan.onboarding.duplicate;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.household.FieldGroup;
import vn.lensan.platform.problem.Problem;

/**
 * Takes a merge from step to step until it rests. A step touches one document, and is noted after
 * it was done: whoever goes on after a stop does the last one again. Two at once do no harm.
 */
@Component
class MergeMachine {
  private final Merges merges;
  private final MergeSteps steps;

  MergeMachine(Merges merges, MergeSteps steps) {
    this.merges = merges;
    this.steps = steps;
  }

  Merge work(String id) {
    Merge merge = merges.find(id).orElseThrow();
    while (!merge.step().isAtRest()) {
      merge = once(merge);
    }
    return merge;
  }

  private Merge once(Merge merge) {
    MergeStep step = merge.step();
    try {
      List<FieldGroup> groups = steps.perform(merge);
      return merges.change(merge.id(), at -> at.did(step, groups)).orElseThrow();
    } catch (Problem refused) {
      return merges.change(merge.id(), at -> at.refused(step, refused.code())).orElseThrow();
    }
  }
}
