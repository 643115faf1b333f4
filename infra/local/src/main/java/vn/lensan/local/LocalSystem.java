package vn.lensan.local;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import vn.lensan.engines.EngineProblem;
import vn.lensan.engines.kafka.KafkaNode;
import vn.lensan.engines.kafka.KafkaNodeSettings;
import vn.lensan.local.demo.Demo;
import vn.lensan.local.demo.KnownUnits;

/**
 * The whole system in one process: Kafka, the document store, the identity provider, both
 * marketplaces' simulators, the three services and the origin. {@code mvn spring-boot:run} at the
 * root runs it.
 */
public final class LocalSystem {
  private LocalSystem() {}

  public static void main(String[] args) {
    try {
      run(LocalSettings.of(args));
    } catch (CompletionException failure) {
      endWith(failure.getCause() == null ? failure : failure.getCause());
    } catch (RuntimeException failure) {
      endWith(failure);
    }
  }

  private static void run(LocalSettings settings) {
    LocalFolder folder = LocalFolder.open(settings.folder(), settings.fresh());
    LocalLogs.writeTo(folder.path("logs"));
    Ports ports = new Ports(settings.port());
    ports.check();
    LocalKeys keys = new LocalKeys(folder.path("keys"));
    CompletableFuture<KafkaNode> starting =
        CompletableFuture.supplyAsync(() -> kafka(folder, ports));
    LocalStore store = LocalStore.open(settings, folder, ports);
    KafkaNode kafka = starting.join();
    // After the services have ended, not beside them: their last writes still need both.
    SpringApplication.getShutdownHandlers().add(() -> close(kafka, store));
    new Apps(new AppSettings(folder, keys, ports, store, kafka.bootstrapServers())).start();
    if (settings.demo()) {
      new Demo(ports.originUrl(), folder.path("demo-loaded")).load();
    }
    KnownUnits.await(ports.originUrl());
    Announcement.ready(ports, store);
  }

  private static KafkaNode kafka(LocalFolder folder, Ports ports) {
    return KafkaNode.start(
        new KafkaNodeSettings(folder.path("kafka"), ports.kafka(), ports.kafkaController()));
  }

  private static void close(KafkaNode kafka, LocalStore store) {
    kafka.close();
    try {
      store.closing().close();
    } catch (Exception failure) {
      System.err.println("The document store did not close cleanly: " + failure);
    }
  }

  /** One plain sentence where the cause is known; where it isn't, also where to read on. */
  private static void endWith(Throwable cause) {
    System.err.println("\nLên Sàn can't start. " + cause.getMessage());
    if (!(cause instanceof LocalProblem || cause instanceof EngineProblem)) {
      LoggerFactory.getLogger(LocalSystem.class).error("The local system did not start", cause);
      System.err.println("More stands in " + System.getProperty("lensan.local.logs") + ".");
    }
    System.err.println();
    System.exit(1);
  }
}
