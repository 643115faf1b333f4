package vn.lensan.bench.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.lensan.bench.Forked;
import vn.lensan.bench.Scratch;
import vn.lensan.engines.kafka.KafkaNodeMain;
import vn.lensan.engines.store.DocumentStoreMain;
import vn.lensan.onboarding.OnboardingApplication;
import vn.lensan.platform.testing.TestIdentity;

/** Broker and store as processes of their own, and the whole onboarding service in this one. */
final class RegistryStage implements AutoCloseable {
  private static final int KEY_BYTES = 32;
  private final Forked kafka;
  private final @Nullable Forked standIn;
  private final ConfigurableApplicationContext service;

  private RegistryStage(
      Forked kafka, @Nullable Forked standIn, ConfigurableApplicationContext service) {
    this.kafka = kafka;
    this.standIn = standIn;
    this.service = service;
  }

  static RegistryStage in(Scratch scratch) throws IOException {
    String given = System.getenv("MONGODB_TEST_URI");
    boolean outside = given != null && !given.isBlank();
    Forked kafka = Forked.start(KafkaNodeMain.class, scratch.resolve("kafka"));
    Forked standIn =
        outside ? null : Forked.start(DocumentStoreMain.class, scratch.resolve("store"));
    byte[] key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    String keyFile =
        Files.writeString(scratch.resolve("master.key"), Base64.getEncoder().encodeToString(key))
            .toString();
    ConfigurableApplicationContext service =
        new SpringApplicationBuilder(OnboardingApplication.class, StoreWatch.class)
            .properties("spring.config.name=onboarding")
            .run(
                "--server.port=0",
                "--logging.level.root=warn",
                "--logging.level.org.apache.kafka=error",
                "--spring.main.banner-mode=off",
                "--spring.kafka.bootstrap-servers=" + kafka.address(),
                "--lensan.events.partitions=2",
                "--lensan.events.replication=1",
                "--spring.mongodb.uri=" + (standIn == null ? given : standIn.address()),
                "--lensan.database-prefix=lensan_bench_" + ProcessHandle.current().pid(),
                "--lensan.outbox.sweep=" + (standIn == null ? "5s" : "60s"),
                "--lensan.personal-data.master-key-file=" + keyFile,
                "--lensan.security.issuer=" + TestIdentity.ISSUER,
                "--lensan.security.jwk-set-uri=" + TestIdentity.jwkSetUri(),
                "--lensan.security.token-uri=" + TestIdentity.tokenUri(),
                "--lensan.security.client-secret=bench");
    return new RegistryStage(kafka, standIn, service);
  }

  <T> T bean(Class<T> type) {
    return service.getBean(type);
  }

  int port() {
    return service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  String storeUri() {
    return service.getEnvironment().getRequiredProperty("spring.mongodb.uri");
  }

  String database() {
    return service.getEnvironment().getRequiredProperty("spring.mongodb.database");
  }

  /** Whether what is measured has indexes. */
  boolean isReal() {
    return standIn == null;
  }

  String storeName() {
    String version =
        bean(MongoOperations.class).executeCommand("{ buildInfo: 1 }").get("version", "unknown");
    return isReal()
        ? "MONGODB_TEST_URI, says " + version
        : "embedded stand-in with journal, says " + version + "; it has no indexes";
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
