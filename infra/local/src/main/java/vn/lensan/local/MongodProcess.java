package vn.lensan.local;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A {@code mongod} of this machine, run as a replica set of one, on loopback. */
final class MongodProcess {
  private static final int ALREADY_INITIALIZED = 23;
  private static final int SECONDS_TO_START = 30;
  private static final String SET = "lensan";

  private final Process process;
  private final int port;

  private MongodProcess(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  static @Nullable Path onThePath() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(File.pathSeparator))
        .map(folder -> Path.of(folder, "mongod"))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }

  static MongodProcess start(Path mongod, Path folder, int port) {
    try {
      Files.createDirectories(folder);
      Process process =
          new ProcessBuilder(
                  List.of(
                      mongod.toString(),
                      "--dbpath",
                      folder.toString(),
                      "--port",
                      Integer.toString(port),
                      "--bind_ip",
                      Ports.HOST,
                      "--replSet",
                      SET,
                      "--quiet",
                      "--wiredTigerCacheSizeGB",
                      "0.25"))
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("mongod.log").toFile())
              .start();
      MongodProcess started = new MongodProcess(process, port);
      started.initiate();
      return started;
    } catch (IOException failure) {
      throw new LocalProblem("The mongod on the PATH can't be started: " + failure.getMessage());
    }
  }

  String uri() {
    return "mongodb://" + Ports.HOST + ":" + port + "/?replicaSet=" + SET;
  }

  private void initiate() {
    String direct =
        "mongodb://"
            + Ports.HOST
            + ":"
            + port
            + "/?directConnection=true&serverSelectionTimeoutMS="
            + TimeUnit.SECONDS.toMillis(SECONDS_TO_START);
    Document member = new Document("_id", 0).append("host", Ports.HOST + ":" + port);
    Document config = new Document("_id", SET).append("members", List.of(member));
    try (MongoClient client = MongoClients.create(direct)) {
      client.getDatabase("admin").runCommand(new Document("replSetInitiate", config));
    } catch (MongoCommandException refusal) {
      if (refusal.getErrorCode() != ALREADY_INITIALIZED) {
        throw new LocalProblem(
            "The mongod on the PATH refused to be a replica set: " + refusal.getErrorMessage());
      }
    } catch (MongoException silent) {
      throw new LocalProblem(
          "The mongod on the PATH did not come up; see mongod.log in its folder.");
    }
  }

  void close() {
    process.destroy();
  }
}
