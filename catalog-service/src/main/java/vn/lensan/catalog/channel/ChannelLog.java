package vn.lensan.catalog.channel;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Repository;
import vn.lensan.catalog.ids.DerivedId;
import vn.lensan.platform.idempotency.RequestIds;

/** What people did to the connections, for the auditors. */
@Repository
class ChannelLog {
  static final String COLLECTION = "channelLog";
  private final MongoOperations mongo;
  private final Clock clock;

  ChannelLog(MongoOperations mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  @Document(COLLECTION)
  record Entry(
      @Id String id,
      String channel,
      String action,
      @Nullable String about,
      String client,
      Instant at) {}

  void note(ChannelId channel, String action, String client) {
    write(RequestIds.random(), channel, action, null, client);
  }

  void noteOnce(ChannelId channel, String action, String about, String client) {
    String id = DerivedId.of("channel-log", channel.value(), action, about);
    try {
      write(id, channel, action, about, client);
    } catch (DuplicateKeyException noted) {
      // By the try before this one.
    }
  }

  private void write(
      String id, ChannelId channel, String action, @Nullable String about, String client) {
    mongo.insert(new Entry(id, channel.value(), action, about, client, clock.instant()));
  }
}
