package vn.lensan.local;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayList;

/**
 * On a store that outlives the test, what a former run left of the local system's databases is
 * dropped.
 */
final class TestDatabases {
  private TestDatabases() {}

  static void dropLocal() {
    String uri = System.getenv("MONGODB_TEST_URI");
    if (uri == null) {
      return;
    }
    try (MongoClient client = MongoClients.create(uri)) {
      client.listDatabaseNames().into(new ArrayList<>()).stream()
          .filter(name -> name.startsWith("lensan_local_"))
          .forEach(name -> client.getDatabase(name).drop());
    }
  }
}
