package vn.lensan.monitoring;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.stereotype.Component;

/**
 * The monitoring database. A type of its own, so that nothing meant for training's database is ever
 * written here by the injection of a template.
 */
@Component
public class MonitoringStore {
  private final MongoTemplate operations;

  MonitoringStore(MongoClient client, MongoConverter converter, MonitoringSettings settings) {
    operations =
        new MongoTemplate(
            new SimpleMongoClientDatabaseFactory(client, settings.database()), converter);
  }

  public MongoOperations operations() {
    return operations;
  }

  public MongoCollection<Document> collection(String name) {
    return operations.getCollection(name);
  }
}
