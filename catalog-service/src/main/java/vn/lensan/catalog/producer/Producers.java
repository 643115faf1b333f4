package vn.lensan.catalog.producer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;
import vn.lensan.platform.consumer.LatestOnly;

@Repository
class Producers {
  private final MongoOperations mongo;
  private final LatestOnly latest;

  Producers(MongoOperations mongo) {
    this.mongo = mongo;
    this.latest = new LatestOnly(mongo);
  }

  Optional<ProducerCopy> find(String id) {
    return Optional.ofNullable(mongo.findById(id, ProducerCopy.class))
        .filter(ProducerCopy::isKnown);
  }

  void keepHousehold(String id, long sequence, Map<String, Object> fields) {
    latest.set(ProducerCopy.COLLECTION, id, "householdSequence", sequence, fields);
  }

  void keepReceivers(String id, long sequence, List<String> receivers) {
    latest.set(
        ProducerCopy.COLLECTION, id, "consentSequence", sequence, Map.of("receivers", receivers));
  }
}
