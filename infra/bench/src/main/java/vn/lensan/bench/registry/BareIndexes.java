package vn.lensan.bench.registry;

import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/** The indexes of a collection, for another one that is to be compared with it. */
final class BareIndexes {
  private BareIndexes() {}

  static void copy(MongoOperations mongo, String from, String to) {
    for (Document index : mongo.getCollection(from).listIndexes()) {
      if (!index.getString("name").equals("_id_")) {
        Document copy = new Document(index);
        copy.remove("v");
        copy.remove("ns");
        mongo.executeCommand(new Document("createIndexes", to).append("indexes", List.of(copy)));
      }
    }
  }
}
