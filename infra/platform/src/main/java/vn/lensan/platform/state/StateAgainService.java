package vn.lensan.platform.state;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.work.DueWork;

/** Takes in to-dos of telling state again, and works them off one at a time. */
public final class StateAgainService implements SmartLifecycle {
  private final MongoOperations mongo;
  private final Clock clock;
  private final Set<String> topics;
  private final DueWork work;

  StateAgainService(
      MongoOperations mongo,
      Clock clock,
      Set<String> topics,
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
    if (!topics.contains(topic)) {
      throw Problem.notFound("state-again.topic").with("topic", topic);
    }
    String id = UuidCreator.getTimeOrderedEpoch().toString();
    mongo.insert(StateAgain.asked(id, topic, List.copyOf(subjects), by, clock.instant()));
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

  private void workOff(String id, StateTelling telling) {
    telling.work(one(id));
    Instant now = clock.instant();
    mongo.updateFirst(
        Query.query(Criteria.where("_id").is(id)),
        Update.update("finishedAt", now).unset(StateAgain.DUE),
        StateAgain.COLLECTION);
  }
}
