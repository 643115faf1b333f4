package vn.lensan.proof.field;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import vn.lensan.engines.kafka.KafkaNodeMain;
import vn.lensan.engines.store.DocumentStoreMain;
import vn.lensan.local.LocalPart;
import vn.lensan.platform.testing.Api;
import vn.lensan.proof.disk.FaultyDisk;

/** How each process is started and how it is seen to serve. */
final class NodePlans {
  private static final int TO_SECOND = 30;
  private final FieldPlan plan;

  NodePlans(FieldPlan plan) {
    this.plan = plan;
  }

  int brokerPort() {
    return plan.port() + 12;
  }

  int brokerDoor() {
    return plan.proxied() ? plan.port() + 20 : brokerPort();
  }

  int storePort() {
    return plan.port() + 14;
  }

  int storeDoor() {
    return plan.proxied() ? plan.port() + 21 : storePort();
  }

  Addresses addresses() {
    return new Addresses(
        "http://localhost:" + plan.port(),
        "http://127.0.0.1:" + (plan.port() + 5),
        "127.0.0.1:" + brokerDoor());
  }

  Node node(String name) {
    return switch (name) {
      case Parts.BROKER ->
          engine(
              name,
              KafkaNodeMain.class,
              brokerPort(),
              List.of(Integer.toString(brokerPort()), Integer.toString(brokerDoor())));
      case Parts.STORE ->
          engine(
              name, DocumentStoreMain.class, storePort(), List.of(Integer.toString(storePort())));
      case Parts.IDENTITY -> part(name, 1, "/oauth2/jwks");
      case Parts.ONBOARDING -> part(name, 2, "/actuator/health");
      case Parts.CATALOG -> part(name, 3, "/actuator/health");
      case Parts.TRAINING -> part(name, 4, "/actuator/health");
      case Parts.SANDBOX -> part(name, 5, "/sandbox/postmart/items");
      case Parts.ORIGIN -> part(name, 0, "/actuator/health");
      default -> throw new IllegalArgumentException(name);
    };
  }

  Node second(String service) {
    int port = plan.port() + TO_SECOND + Parts.SERVICES.indexOf(service);
    return part(
        service + "-2",
        service,
        port,
        "/actuator/health",
        List.of(
            "--server.port=" + port,
            "--lensan.monitoring.state-dir=" + plan.folder().resolve("streams-2")));
  }

  private Node engine(String name, Class<?> main, int port, List<String> arguments) {
    Path data = plan.folder().resolve(name);
    List<String> command = new ArrayList<>(List.of("-Xmx512m"));
    if (plan.faultyDisk()) {
      command.addAll(FaultyDisk.jvmOptions(data, plan.folder().resolve(name + "-disk")));
    }
    command.addAll(List.of("-cp", classPath(), main.getName(), data.toString()));
    command.addAll(arguments);
    return new Node(name, command, log(name), () -> listens(port));
  }

  private Node part(String name, int offset, String look) {
    return part(name, name, plan.port() + offset, look, List.of());
  }

  private Node part(String name, String part, int port, String look, List<String> instead) {
    List<String> command = new ArrayList<>(classes(plan.classes().resolve(part + ".jsa")));
    command.addAll(
        List.of(
            "-Xmx256m",
            "-Dlensan.local.folder=" + plan.folder(),
            "-Dlensan.local.port=" + plan.port(),
            "-Dlensan.local.kafka=127.0.0.1:" + brokerDoor(),
            "-Dlensan.local.store=" + storeUri(),
            "-Dlensan.local.stand-in=" + (plan.outside() == null),
            "-cp",
            jars(),
            LocalPart.class.getName(),
            part));
    command.addAll(instead);
    if (Parts.SERVICES.contains(part)) {
      command.addAll(plan.settings());
      if (plan.outside() != null) {
        command.add("--lensan.database-prefix=" + plan.outside().prefix());
      }
    }
    BooleanSupplier up = () -> answers(port, look);
    return new Node(name, command, log(name), up);
  }

  private String storeUri() {
    return plan.outside() == null
        ? "mongodb://127.0.0.1:" + storeDoor() + "/?directConnection=true"
        : plan.outside().uri();
  }

  private Path log(String name) {
    return plan.folder().resolve(name + ".out");
  }

  private static String classPath() {
    return System.getProperty("java.class.path");
  }

  /** A start with its classes kept takes about half the time. */
  private List<String> classes(Path archive) {
    if (plan.keepsClasses()) {
      return List.of("-XX:ArchiveClassesAtExit=" + archive);
    }
    return Files.exists(archive) ? List.of("-XX:SharedArchiveFile=" + archive) : List.of();
  }

  /** All that the local system needs; this module's own classes stand there as a folder. */
  private static String jars() {
    return Arrays.stream(classPath().split(File.pathSeparator))
        .filter(entry -> entry.endsWith(".jar"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static boolean listens(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException notYet) {
      return false;
    }
  }

  private static boolean answers(int port, String path) {
    try {
      return Api.onPort(port).get(path).status() == 200;
    } catch (RuntimeException notYet) {
      return false;
    }
  }
}
