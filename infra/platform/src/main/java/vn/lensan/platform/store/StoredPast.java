package vn.lensan.platform.store;

import com.mongodb.MongoCommandException;
import java.util.function.Supplier;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * What a store still keeps of the past beside its documents. The stand-in's journal of after-images
 * is written anew with the next write; a MongoDB has its oplog, which rolls over by itself (see the
 * operations page), and knows no such command.
 */
public final class StoredPast {
  private static final Logger LOG = LoggerFactory.getLogger(StoredPast.class);
  private final Supplier<MongoOperations> mongo;

  StoredPast(Supplier<MongoOperations> mongo) {
    this.mongo = mongo;
  }

  public void forget() {
    try {
      mongo.get().execute(database -> database.runCommand(new Document("lensanForgetPast", 1)));
    } catch (RuntimeException noStandIn) {
      if (!(noStandIn.getCause() instanceof MongoCommandException)
          && !(noStandIn instanceof MongoCommandException)) {
        throw noStandIn;
      }
      LOG.info("The store keeps its own past; its operation log rolls over by itself");
    }
  }
}
