package vn.lensan.local;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayList;

/**
 * On a store that outlives the test, what a former run left of the local system's databases is
 * dropped.
 */
final class TestDatabases {
  private static final String URI = "MONGODB_TEST_URI";

  private TestDatabases() {}

  /** Whether documents are kept elsewhere than in the local system's folder. */
  static boolean areOutside() {
    return System.getenv(URI) != null;
  }

  static void dropLocal() {
    if (!areOutside()) {
      return;
    }
    try (MongoClient client = MongoClients.create(System.getenv(URI))) {
      client.listDatabaseNames().into(new ArrayList<>()).stream()
          .filter(name -> name.startsWith("lensan_local_"))
          .forEach(name -> client.getDatabase(name).drop());
    }
  }
}
