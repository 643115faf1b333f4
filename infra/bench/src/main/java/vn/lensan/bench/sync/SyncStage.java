package vn.lensan.bench.sync;

import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.lensan.bench.Forked;
import vn.lensan.bench.Scratch;
import vn.lensan.catalog.CatalogApplication;
import vn.lensan.engines.kafka.KafkaNodeMain;
import vn.lensan.engines.store.DocumentStoreMain;
import vn.lensan.platform.testing.TestIdentity;

/** Broker, store and marketplace as processes of their own, the whole catalogue in this one. */
final class SyncStage implements AutoCloseable {
  /** Calls in a second that POSTMART allows here; VOSO as good as any. */
  static final int QUOTA = 800;

  static final int UNLIMITED = 1_000_000;
  private static final int KEY_BYTES = 32;
  private final List<Forked> processes;
  private final boolean real;
  private final Forked partner;
  private final ConfigurableApplicationContext service;

  private SyncStage(List<Forked> processes, boolean real, ConfigurableApplicationContext service) {
    this.processes = processes;
    this.partner = processes.getFirst();
    this.real = real;
    this.service = service;
  }

  static SyncStage in(Scratch scratch) throws IOException {
    String given = System.getenv("MONGODB_TEST_URI");
    boolean outside = given != null && !given.isBlank();
    List<Forked> processes = new ArrayList<>();
    processes.add(Forked.start(StubPartnerMain.class, scratch.resolve("partner")));
    processes.add(Forked.start(KafkaNodeMain.class, scratch.resolve("kafka")));
    if (!outside) {
      processes.add(Forked.start(DocumentStoreMain.class, scratch.resolve("store")));
    }
    String uri = outside ? given : processes.getLast().address();
    return new SyncStage(processes, outside, service(scratch, processes, uri));
  }

  private static ConfigurableApplicationContext service(
      Scratch scratch, List<Forked> processes, @Nullable String store) throws IOException {
    byte[] key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    String keyFile =
        Files.writeString(scratch.resolve("master.key"), Base64.getEncoder().encodeToString(key))
            .toString();
    String partner = processes.get(0).address() + "/v1";
    return new SpringApplicationBuilder(CatalogApplication.class)
        .properties("spring.config.name=catalog")
        .run(
            "--server.port=0",
            "--logging.level.root=warn",
            "--logging.level.org.apache.kafka=error",
            "--spring.main.banner-mode=off",
            "--spring.kafka.bootstrap-servers=" + processes.get(1).address(),
            "--lensan.events.partitions=2",
            "--lensan.events.replication=1",
            "--spring.mongodb.uri=" + store,
            "--lensan.database-prefix=lensan_bench_" + ProcessHandle.current().pid(),
            "--lensan.personal-data.master-key-file=" + keyFile,
            "--lensan.security.issuer=" + TestIdentity.ISSUER,
            "--lensan.security.jwk-set-uri=" + TestIdentity.jwkSetUri(),
            "--lensan.security.token-uri=" + TestIdentity.tokenUri(),
            "--lensan.security.client-secret=bench",
            "--lensan.peers.onboarding=http://127.0.0.1:1",
            // The stub has no list of its shop, and what can't be read would open the breaker.
            "--lensan.catalog.reconciliation.every=0s",
            "--lensan.catalog.channels.voso.base-url=" + partner,
            "--lensan.catalog.channels.voso.api-key=bench",
            "--lensan.catalog.channels.postmart.base-url=" + partner,
            "--lensan.catalog.channels.postmart.api-key=bench",
            "--resilience4j.ratelimiter.configs.default.limit-for-period=" + UNLIMITED,
            "--resilience4j.ratelimiter.instances.postmart.limit-for-period=" + QUOTA);
  }

  <T> T bean(Class<T> type) {
    return service.getBean(type);
  }

  String partner() {
    return partner.address();
  }

  String storeName() {
    String version =
        bean(MongoOperations.class).executeCommand("{ buildInfo: 1 }").get("version", "unknown");
    return real
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
    processes.forEach(Forked::close);
  }
}
