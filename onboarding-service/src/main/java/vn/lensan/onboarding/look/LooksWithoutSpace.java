package vn.lensan.onboarding.look;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * Looks that a full disk did not take: whoever helps a household must not stand still because we
 * ran out of space. They wait in memory, bounded, until there is some; a line of the application's
 * log, which lies elsewhere, names each by its ids, should the process end before.
 */
@Component
class LooksWithoutSpace {
  private static final Logger LOG = LoggerFactory.getLogger(LooksWithoutSpace.class);
  private static final int MOST = 5_000;

  private final MongoOperations mongo;
  private final Deque<Look> waiting = new ArrayDeque<>();

  LooksWithoutSpace(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** False when too many wait already: then the look is refused with the store's own words. */
  synchronized boolean keep(Look look) {
    if (waiting.size() == MOST) {
      return false;
    }
    waiting.addLast(look);
    LOG.warn(
        "No space for a look: {} {} by {} at {}: {}",
        look.id(),
        look.purpose(),
        look.client(),
        look.at(),
        look.households());
    return true;
  }

  /** Writes what waits; what there is no space for yet stays. */
  synchronized void write() {
    while (!waiting.isEmpty()) {
      insert(waiting.getFirst());
      waiting.removeFirst();
    }
  }

  private void insert(Look look) {
    try {
      mongo.insert(look);
    } catch (DuplicateKeyException written) {
      LOG.debug("{} was written, its answer lost", look.id());
    }
  }
}
