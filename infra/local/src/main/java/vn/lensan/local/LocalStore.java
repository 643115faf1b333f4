package vn.lensan.local;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.lensan.engines.store.DocumentStore;
import vn.lensan.engines.store.DocumentStoreSettings;

/**
 * The document store of the local system: {@code MONGODB_URI} if given; else a {@code mongod} on
 * the PATH, as a replica set; else the embedded stand-in with its journal.
 *
 * @param standIn whether it is only the stand-in
 */
record LocalStore(String uri, boolean standIn, String words, AutoCloseable closing) {

  static LocalStore open(LocalSettings settings, LocalFolder folder, Ports ports) {
    if (settings.mongodbUri() != null) {
      requireReplicaSet(settings.mongodbUri());
      return new LocalStore(settings.mongodbUri(), false, "MONGODB_URI", () -> {});
    }
    Path mongod = MongodProcess.onThePath();
    if (mongod != null) {
      MongodProcess process = MongodProcess.start(mongod, folder.path("mongod"), ports.store());
      return new LocalStore(process.uri(), false, "mongod", process::close);
    }
    DocumentStore store =
        DocumentStore.start(new DocumentStoreSettings(folder.path("store"), ports.store()));
    return new LocalStore(store.uri(), true, "embedded stand-in", store);
  }

  private static void requireReplicaSet(String uri) {
    try (MongoClient client = MongoClients.create(uri)) {
      Document hello = client.getDatabase("admin").runCommand(new Document("hello", 1));
      @Nullable String set = hello.getString("setName");
      if (set == null) {
        throw new LocalProblem(
            "The MongoDB at MONGODB_URI is not a replica set; start it with --replSet and run "
                + "rs.initiate() once.");
      }
    } catch (MongoException silent) {
      throw new LocalProblem("The MongoDB at MONGODB_URI does not answer: " + silent.getMessage());
    }
  }
}
