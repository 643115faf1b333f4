package vn.lensan.platform.testing;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;
import vn.lensan.engines.store.DocumentStore;
import vn.lensan.engines.store.DocumentStoreSettings;

/**
 * The store that integration tests run on: {@code MONGODB_TEST_URI} when it is set; else MongoDB by
 * Testcontainers where Docker is; else the embedded stand-in. Which one it was stands in the log: a
 * pass on the stand-in is no more than that.
 */
public final class TestStore {
  private static final Logger LOG = LoggerFactory.getLogger(TestStore.class);
  private static final String MONGODB_IMAGE = "mongo:8.0.12";
  private static final String PREFIX = "lensan_test_" + ProcessHandle.current().pid();

  private TestStore() {}

  private static final class Holder {
    static final String URI = choose();
  }

  public static String uri() {
    return Holder.URI;
  }

  /** The databases of this JVM's tests begin with it; they are dropped at its end. */
  public static String databasePrefix() {
    return PREFIX;
  }

  /**
   * Whether what runs is only the stand-in, for the few assertions that it can't meet (real
   * indexes).
   */
  public static boolean isStandIn() {
    return System.getenv("MONGODB_TEST_URI") == null && !dockerIsThere();
  }

  private static String choose() {
    String given = System.getenv("MONGODB_TEST_URI");
    if (given != null && !given.isBlank()) {
      LOG.info("Integration tests run on MONGODB_TEST_URI");
      SpringApplication.getShutdownHandlers().add(() -> drop(given)); // after the services
      return given;
    }
    if (dockerIsThere()) {
      LOG.info("Integration tests run on {} by Testcontainers", MONGODB_IMAGE);
      return container();
    }
    LOG.info("Integration tests run on the embedded stand-in, which is not MongoDB");
    return DocumentStore.start(new DocumentStoreSettings(null, 0)).uri();
  }

  private static boolean dockerIsThere() {
    return DockerClientFactory.instance().isDockerAvailable();
  }

  @SuppressWarnings("resource") // lives as long as the JVM; Testcontainers takes it down
  private static String container() {
    MongoDBContainer mongo = new MongoDBContainer(MONGODB_IMAGE).withReplicaSet();
    mongo.start();
    return mongo.getReplicaSetUrl();
  }

  private static void drop(String uri) {
    try (MongoClient client = MongoClients.create(uri)) {
      StreamSupport.stream(client.listDatabaseNames().spliterator(), false)
          .filter(name -> name.startsWith(PREFIX))
          .toList()
          .forEach(name -> client.getDatabase(name).drop());
    }
  }
}
