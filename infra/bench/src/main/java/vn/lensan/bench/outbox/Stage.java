package vn.lensan.bench.outbox;

import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.lensan.bench.Forked;
import vn.lensan.bench.Scratch;
import vn.lensan.engines.kafka.KafkaNodeMain;
import vn.lensan.engines.store.DocumentStoreMain;

/** Broker and store as processes of their own, and a service of the platform in this one. */
public final class Stage implements AutoCloseable {
  private static final int KEY_BYTES = 32;
  private final Forked kafka;
  private final @Nullable Forked standIn;
  private final ConfigurableApplicationContext service;

  private Stage(Forked kafka, @Nullable Forked standIn, ConfigurableApplicationContext service) {
    this.kafka = kafka;
    this.standIn = standIn;
    this.service = service;
  }

  public static Stage in(Scratch scratch) throws IOException {
    String given = System.getenv("MONGODB_TEST_URI");
    boolean outside = given != null && !given.isBlank();
    Forked kafka = Forked.start(KafkaNodeMain.class, scratch.resolve("kafka"));
    Forked standIn =
        outside ? null : Forked.start(DocumentStoreMain.class, scratch.resolve("store"));
    ConfigurableApplicationContext service =
        BenchService.start(
            "--spring.kafka.bootstrap-servers=" + kafka.address(),
            "--spring.mongodb.uri=" + (standIn == null ? given : standIn.address()),
            "--lensan.database-prefix=lensan_bench_" + ProcessHandle.current().pid(),
            "--lensan.outbox.sweep=" + (standIn == null ? "5s" : "60s"),
            "--lensan.personal-data.master-key-file=" + masterKey(scratch));
    return new Stage(kafka, standIn, service);
  }

  private static String masterKey(Scratch scratch) throws IOException {
    byte[] key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    return Files.writeString(scratch.resolve("master.key"), Base64.getEncoder().encodeToString(key))
        .toString();
  }

  public <T> T bean(Class<T> type) {
    return service.getBean(type);
  }

  <T> T bean(String name, Class<T> type) {
    return service.getBean(name, type);
  }

  public String storeUri() {
    return service.getEnvironment().getRequiredProperty("spring.mongodb.uri");
  }

  public String database() {
    return service.getEnvironment().getRequiredProperty("spring.mongodb.database");
  }

  /** Said with every figure: a figure of the stand-in tells nothing of MongoDB. */
  public String storeName() {
    String version =
        bean(MongoOperations.class)
            .executeCommand("{ buildInfo: 1 }")
            .get("version", "unknown version");
    return standIn == null
        ? "MONGODB_TEST_URI, says " + version
        : "embedded stand-in with journal, says " + version;
  }

  @Override
  public void close() {
    bean(MongoOperations.class)
        .execute(
            database -> {
              database.drop();
              return database;
            });
    service.close();
    kafka.close();
    if (standIn != null) {
      standIn.close();
    }
  }
}
