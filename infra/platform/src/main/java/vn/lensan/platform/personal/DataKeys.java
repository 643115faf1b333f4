package vn.lensan.platform.personal;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/**
 * The data keys of one service, wrapped by the master key in its own database. A new key is a new
 * id; old ones stay for reading. Ids are derived ({@code data-1}), so two instances that start at
 * once agree on the first.
 */
final class DataKeys {
  static final String COLLECTION = "personal_data_keys";
  private static final int DUPLICATE_KEY = 11000;

  private final MongoDatabaseFactory databases;
  private final MasterKey master;
  private final Clock clock;
  private final Map<String, byte[]> open = new ConcurrentHashMap<>();
  private volatile @Nullable String current;

  DataKeys(MongoDatabaseFactory databases, MasterKey master, Clock clock) {
    this.databases = databases;
    this.master = master;
    this.clock = clock;
  }

  byte[] key(String id) {
    return open.computeIfAbsent(id, this::load);
  }

  /** The key that new values are encrypted with: the one with the highest number. */
  String currentDataKey() {
    String known = current;
    if (known == null) {
      known = newest();
      current = known;
    }
    return known;
  }

  byte[] fingerprintKey() {
    return open.computeIfAbsent("fingerprint-1", this::loadOrMake);
  }

  /** Makes a new data key; values written from now on carry its id. */
  synchronized String rotate() {
    int number = Integer.parseInt(currentDataKey().substring("data-".length()));
    String next = "data-" + (number + 1);
    open.put(next, loadOrMake(next));
    current = next;
    return next;
  }

  private String newest() {
    int highest = 1;
    for (Document key : collection().find(new Document("purpose", "data"))) {
      highest =
          Math.max(highest, Integer.parseInt(key.getString("_id").substring("data-".length())));
    }
    String id = "data-" + highest;
    open.computeIfAbsent(id, this::loadOrMake);
    return id;
  }

  private byte[] loadOrMake(String id) {
    Document found = collection().find(new Document("_id", id)).first();
    return found == null ? make(id) : unwrap(found);
  }

  private byte[] load(String id) {
    Document found = collection().find(new Document("_id", id)).first();
    if (found == null) {
      throw new IllegalStateException("The data key " + id + " is not in the store");
    }
    return unwrap(found);
  }

  private byte[] make(String id) {
    byte[] key = Sealing.randomKey();
    Document document =
        new Document("_id", id)
            .append("purpose", id.substring(0, id.indexOf('-')))
            .append("wrapped", new Binary(master.wrap(key)))
            .append("createdAt", Date.from(clock.instant()));
    try {
      collection().insertOne(document);
      return key;
    } catch (MongoWriteException taken) {
      if (taken.getCode() != DUPLICATE_KEY) {
        throw taken;
      }
      return load(id);
    }
  }

  private byte[] unwrap(Document document) {
    return master.unwrap(document.get("wrapped", Binary.class).getData());
  }

  private MongoCollection<Document> collection() {
    return databases.getMongoDatabase().getCollection(COLLECTION);
  }
}
