package vn.lensan.platform.state;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.platform.work.Due;

/**
 * The to-do of telling the state of a topic again.
 *
 * @param subjects only these; all when empty
 * @param afterRestore the store is older than the topics: raise the counters of its documents
 * @param partitionsDone how many partitions of the event topic are through; a crash goes on there
 */
@Document(StateAgain.COLLECTION)
record StateAgain(
    @Id String id,
    String topic,
    List<String> subjects,
    boolean afterRestore,
    String requestedBy,
    Instant requestedAt,
    int partitionsDone,
    long sent,
    @Nullable Instant finishedAt,
    @Nullable Due due) {
  static final String COLLECTION = "state_again";
  static final String DUE = "due";

  static StateAgain asked(
      String id,
      String topic,
      List<String> subjects,
      boolean afterRestore,
      String by,
      Instant now) {
    return new StateAgain(id, topic, subjects, afterRestore, by, now, 0, 0, null, Due.now(now));
  }
}
