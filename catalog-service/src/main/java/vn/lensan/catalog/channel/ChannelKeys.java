package vn.lensan.catalog.channel;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import vn.lensan.platform.personal.PersonalText;

/** The keys that marketplaces gave us, encrypted, and which of them they take no more. */
@Repository
class ChannelKeys {
  private final MongoOperations mongo;
  private final Clock clock;

  ChannelKeys(MongoOperations mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  /**
   * @param apiKey none: the one given at start holds
   * @param refused a keyed hash of the key that was refused; another key is not paused by it
   */
  @Document("channelKeys")
  record Kept(
      @Id String id,
      @Nullable PersonalText apiKey,
      @Nullable Instant renewedAt,
      @Nullable String refused,
      @Nullable Instant refusedAt) {}

  @Nullable Kept find(ChannelId channel) {
    return mongo.findById(channel.value(), Kept.class);
  }

  void renew(ChannelId channel, String apiKey) {
    mongo.upsert(
        one(channel),
        Update.update("apiKey", new PersonalText(apiKey))
            .set("renewedAt", clock.instant())
            .unset("refused")
            .unset("refusedAt"),
        Kept.class);
  }

  /** True for the one who was first to note that this key is refused. */
  boolean refuse(ChannelId channel, String hash) {
    mongo.upsert(one(channel), new Update().setOnInsert("_id", channel.value()), Kept.class);
    Query notYet = Query.query(Criteria.where("_id").is(channel.value()).and("refused").ne(hash));
    Update refused = Update.update("refused", hash).set("refusedAt", clock.instant());
    return mongo.updateFirst(notYet, refused, Kept.class).getModifiedCount() > 0;
  }

  private static Query one(ChannelId channel) {
    return Query.query(Criteria.where("_id").is(channel.value()));
  }
}
