package vn.lensan.platform.state;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import vn.lensan.platform.event.TopicSpec;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.work.DueWork;

/** Takes in to-dos of telling state again, and works them off one at a time. */
public final class StateAgainService implements SmartLifecycle {
  private final MongoOperations mongo;
  private final Clock clock;
  private final Map<String, TopicSpec> topics;
  private final DueWork work;

  StateAgainService(
      MongoOperations mongo,
      Clock clock,
      Map<String, TopicSpec> topics,
      DueWork.Plan plan,
      StateTelling telling) {
    this.mongo = mongo;
    this.clock = clock;
    this.topics = topics;
    this.work = new DueWork(plan, mongo, clock, id -> workOff(id, telling));
  }

  @Override
  public void start() {
    work.start();
  }

  @Override
  public void stop() {
    work.stop();
  }

  @Override
  public boolean isRunning() {
    return work.isRunning();
  }

  /** Of one key, of some, or of all when none is named. Durable when this returns. */
  public String ask(String topic, Collection<String> subjects, String by) {
    return ask(topic, subjects, false, by);
  }

  /**
   * @param afterRestore the store was restored from a backup: its documents' counters are raised to
   *     what lies on the topic, or readers would drop the next events as old
   */
  String ask(String topic, Collection<String> subjects, boolean afterRestore, String by) {
    TopicSpec spec = topics.get(topic);
    if (spec == null || !(spec.withState() || afterRestore)) {
      throw Problem.notFound("state-again.topic").with("topic", topic);
    }
    String id = UuidCreator.getTimeOrderedEpoch().toString();
    mongo.insert(
        StateAgain.asked(id, topic, List.copyOf(subjects), afterRestore, by, clock.instant()));
    work.hint(id);
    return id;
  }

  StateAgain one(String id) {
    StateAgain found = mongo.findById(id, StateAgain.class);
    if (found == null) {
      throw Problem.notFound("state-again.not-found").with("id", id);
    }
    return found;
  }

  private boolean withState(StateAgain job) {
    TopicSpec spec = topics.get(job.topic());
    return spec != null && spec.withState();
  }

  private void workOff(String id, StateTelling telling) {
    StateAgain job = one(id);
    telling.work(job, job.afterRestore(), withState(job));
    Instant now = clock.instant();
    mongo.updateFirst(
        Query.query(Criteria.where("_id").is(id)),
        Update.update("finishedAt", now).unset(StateAgain.DUE),
        StateAgain.COLLECTION);
  }
}
