package vn.lensan.catalog.channel;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import vn.lensan.platform.time.Days;

/** Kinds of goods that no row of the taxonomy places on a marketplace. */
@Repository
class UnmappedKinds {
  private static final int MOST = 200;
  private static final int REMEMBERED = 10_000;

  private final MongoOperations mongo;
  private final Clock clock;

  /** What was noted today: of a hundred thousand products of a kind one write is enough. */
  private final Set<String> today = ConcurrentHashMap.newKeySet();

  UnmappedKinds(MongoOperations mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  @Document(Unmapped.COLLECTION)
  record Unmapped(
      @Id String id,
      String channel,
      String group,
      String commodity,
      Instant firstSeenAt,
      LocalDate lastSeenOn) {
    static final String COLLECTION = "unmappedKinds";
  }

  void note(ChannelId channel, Taxonomy.Kind kind) {
    LocalDate day = Days.today(clock);
    String id = id(channel, kind);
    if (today.size() > REMEMBERED) {
      today.clear();
    }
    if (!today.add(day + id)) {
      return;
    }
    mongo.upsert(
        Query.query(Criteria.where("_id").is(id)),
        Update.update("channel", channel.value())
            .set("group", kind.group())
            .set("commodity", kind.commodity())
            .set("lastSeenOn", day)
            .setOnInsert("firstSeenAt", clock.instant()),
        Unmapped.class);
  }

  private static String id(ChannelId channel, Taxonomy.Kind kind) {
    String whole = channel + "\0" + kind.group() + '\0' + kind.commodity();
    return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
  }

  List<Unmapped> of(ChannelId channel) {
    return mongo.find(
        Query.query(Criteria.where("channel").is(channel.value()))
            .with(Sort.by(Sort.Direction.ASC, "group", "commodity"))
            .limit(MOST),
        Unmapped.class);
  }
}
