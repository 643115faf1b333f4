package vn.lensan.sample.note;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.TestIdentity;

/** What tests of dead letters say again and again. */
final class Letters {
  private Letters() {}

  static Api as(int port, Role role) {
    return Api.onPort(port).as(TestIdentity.token("letters-" + role, role, "2025-07-01:VN"));
  }

  /** The id of the letter about what was sent, once it is kept. */
  static String idOf(RecordMetadata sent, MongoOperations mongo) {
    String id =
        CopyTitleOnNoteWritten.GROUP
            + ':'
            + sent.topic()
            + '-'
            + sent.partition()
            + '-'
            + sent.offset();
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> mongo.findById(id, Document.class, "dead_letters") != null);
    return id;
  }

  /** The headers of the letter with this id. */
  static Map<String, String> headersOf(String id, String consumer) {
    String[] place = id.substring(consumer.length() + 1).split("-", -1);
    int last = place.length - 1;
    String topic =
        id.substring(
            consumer.length() + 1,
            id.length() - place[last].length() - place[last - 1].length() - 2);
    return Map.of(
        "lensan-letter-topic",
        topic,
        "lensan-letter-partition",
        place[last - 1],
        "lensan-letter-offset",
        place[last]);
  }
}
