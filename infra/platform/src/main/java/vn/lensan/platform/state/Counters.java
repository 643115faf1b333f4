package vn.lensan.platform.state;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Raises the counters of a restored document to the newest event that readers have seen of it. The
 * version too, so that a change which was read before and is saved after can't take them back.
 */
final class Counters {
  private final MongoOperations mongo;

  Counters(MongoOperations mongo) {
    this.mongo = mongo;
  }

  void raise(ConsumerRecord<String, byte[]> event) {
    String counter = "sequences." + event.topic().replace('.', ':');
    long sequence = NewestOfKeys.sequence(event);
    Document behind =
        new Document("_id", event.key()).append(counter, new Document("$lt", sequence));
    Document raised =
        new Document("$set", new Document(counter, sequence))
            .append("$inc", new Document("version", 1L));
    // The topic doesn't say which collection; only the document's own knows this counter.
    mongo
        .getCollectionNames()
        .forEach(collection -> mongo.getCollection(collection).updateOne(behind, raised));
  }
}
