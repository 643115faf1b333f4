package vn.lensan.catalog.channel;

import java.time.Clock;
import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Repository;
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
  record Entry(@Id String id, String channel, String action, String client, Instant at) {}

  void note(ChannelId channel, String action, String client) {
    mongo.insert(new Entry(RequestIds.random(), channel.value(), action, client, clock.instant()));
  }
}
