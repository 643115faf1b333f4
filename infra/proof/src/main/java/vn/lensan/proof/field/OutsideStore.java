package vn.lensan.proof.field;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * The store that {@code MONGODB_TEST_URI} names: a real one, under databases of our own that are
 * dropped before and after.
 *
 * @param prefix of the databases' names
 */
public record OutsideStore(String uri, String prefix) {

  /** Null when none is named. */
  public static @Nullable OutsideStore named(int port) {
    String uri = System.getenv("MONGODB_TEST_URI");
    return uri == null ? null : new OutsideStore(uri, "lensan_proof_" + port);
  }

  void forget() {
    try (MongoClient client = MongoClients.create(uri)) {
      client.listDatabaseNames().into(new ArrayList<>()).stream()
          .filter(name -> name.startsWith(prefix + '_'))
          .forEach(name -> client.getDatabase(name).drop());
    }
  }
}
