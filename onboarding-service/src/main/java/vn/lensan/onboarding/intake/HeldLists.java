package vn.lensan.onboarding.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.InputStreamSource;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Service;
import vn.lensan.platform.idempotency.RequestIds;
import vn.lensan.platform.personal.PassingFiles;
import vn.lensan.platform.security.Caller;

/**
 * Lists that were handed in on a page and left a doubt: kept for an hour, so that whoever answers
 * it needn't choose the file again. Stored as lists are, so an erasure takes them too.
 */
@Service
public class HeldLists {
  static final String COLLECTION = "import_held";
  private static final Duration KEPT = Duration.ofHours(1);

  private final StoredLists lists;
  private final PassingFiles plain;
  private final MongoOperations mongo;
  private final Clock clock;

  HeldLists(StoredLists lists, PassingFiles plain, MongoOperations mongo, Clock clock) {
    this.lists = lists;
    this.plain = plain;
    this.mongo = mongo;
    this.clock = clock;
  }

  @Document(COLLECTION)
  record Kept(@Id String id, String client, Set<String> units, String fileName, Instant expireAt) {}

  /** A list and what it was called. */
  public record Held(String fileName, InputStreamSource file) {}

  public String hold(Held list, Caller caller) {
    String id = RequestIds.newId();
    Instant expireAt = clock.instant().plus(KEPT);
    try (UploadedBytes file = UploadedBytes.of(list.file(), plain)) {
      lists.keep(id, file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    mongo.updateMulti(
        Query.query(Criteria.where("job").is(id)),
        Update.update("expireAt", expireAt),
        StoredLists.COLLECTION);
    Set<String> units = caller.scope().units();
    mongo.save(new Kept(id, caller.client(), units, list.fileName(), expireAt));
    return id;
  }

  /** Only for whoever handed it in. */
  public Optional<Held> find(String id, Caller caller) {
    return Optional.ofNullable(mongo.findById(id, Kept.class))
        .filter(kept -> isOf(kept, caller) && kept.expireAt().isAfter(clock.instant()))
        .flatMap(kept -> lists.find(id).map(file -> new Held(kept.fileName(), file::stream)));
  }

  private static boolean isOf(Kept kept, Caller caller) {
    return kept.client().equals(caller.client()) && kept.units().equals(caller.scope().units());
  }

  /** Once it has become a job, or another one was chosen. */
  public void release(String id, Caller caller) {
    if (find(id, caller).isPresent()) {
      lists.remove(id);
      mongo.remove(Query.query(Criteria.where("_id").is(id)), Kept.class);
    }
  }
}
