package vn.lensan.catalog.channel;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import vn.lensan.platform.personal.PersonalText;

/** Keys of webhooks as they are kept: encrypted, each channel's in one document. */
@Repository
class KeptWebhookKeys {
  private static final int ATTEMPTS = 10;
  private final MongoOperations mongo;
  private final Clock clock;

  KeptWebhookKeys(MongoOperations mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  /**
   * @param retired ids of keys that are believed no more, those given at start included
   */
  @Document("channelWebhookKeys")
  record Kept(@Id String id, long revision, List<Key> keys, List<String> retired) {

    Kept with(Key key) {
      return new Kept(
          id, revision + 1, Stream.concat(keys.stream(), Stream.of(key)).toList(), retired);
    }

    Kept without(String keyId) {
      List<String> all = new ArrayList<>(retired);
      all.add(keyId);
      List<Key> left = keys.stream().filter(key -> !key.id().equals(keyId)).toList();
      return new Kept(id, revision + 1, left, all);
    }
  }

  /**
   * @param id a keyed hash of the key
   */
  record Key(String id, PersonalText text, Instant since) {}

  Key fresh(String id, String text) {
    return new Key(id, new PersonalText(text), clock.instant());
  }

  Kept find(ChannelId channel) {
    Kept kept = mongo.findById(channel.value(), Kept.class);
    return kept == null ? new Kept(channel.value(), 0, List.of(), List.of()) : kept;
  }

  /**
   * @param change on how it stands; the same when nothing is to be written. It is asked again when
   *     somebody else was quicker
   */
  Kept change(ChannelId channel, UnaryOperator<Kept> change) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Kept before = find(channel);
      Kept next = change.apply(before);
      if (next.equals(before) || isWritten(next)) {
        return next;
      }
    }
    throw new OptimisticLockingFailureException("Too many change the keys of a channel at once");
  }

  private boolean isWritten(Kept next) {
    return next.revision() == 1 ? isInserted(next) : isReplaced(next);
  }

  private boolean isReplaced(Kept next) {
    Criteria unchanged =
        Criteria.where("_id").is(next.id()).and("revision").is(next.revision() - 1);
    Update now =
        Update.update("revision", next.revision())
            .set("keys", next.keys())
            .set("retired", next.retired());
    return mongo.updateFirst(Query.query(unchanged), now, Kept.class).getModifiedCount() == 1;
  }

  private boolean isInserted(Kept first) {
    try {
      mongo.insert(first);
      return true;
    } catch (DuplicateKeyException quicker) {
      return false;
    }
  }
}
