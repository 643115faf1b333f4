package vn.lensan.training.learner.messaging;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.lensan.platform.consumer.EventReaction;
import vn.lensan.platform.consumer.ReceivedEvent;
import vn.lensan.platform.consumer.UnknownEventType;
import vn.lensan.training.learner.LearnerFacts;
import vn.lensan.training.learner.LearnerService;

@Component
final class KeepLearnerOnHouseholdChanged implements EventReaction {
  private final LearnerService learners;

  KeepLearnerOnHouseholdChanged(LearnerService learners) {
    this.learners = learners;
  }

  @Override
  public String name() {
    return "keep-learner";
  }

  @Override
  public List<String> topics() {
    return List.of("vn.lensan.onboarding.household.state");
  }

  /** Every event of a household carries its whole public state, whatever happened. */
  @Override
  public void on(ReceivedEvent event) {
    if (!event.type().startsWith("vn.lensan.onboarding.household.")) {
      throw UnknownEventType.of(event);
    }
    learners.keep(event.dataAs(LearnerFacts.class), event.sequence());
  }
}
