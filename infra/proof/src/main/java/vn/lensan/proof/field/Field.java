package vn.lensan.proof.field;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** The whole system as processes of its own, on loopback. */
public final class Field implements AutoCloseable {
  private final FieldPlan plan;
  private final NodePlans plans;
  private final SequencedMap<String, Node> nodes = new LinkedHashMap<>();
  private final @Nullable FaultProxy brokerLine;
  private final @Nullable FaultProxy storeLine;
  private final Map<String, Duration> upAfter = new LinkedHashMap<>();

  private Field(FieldPlan plan) {
    this.plan = plan;
    this.plans = new NodePlans(plan);
    this.brokerLine =
        plan.proxied() ? new FaultProxy(plans.brokerDoor(), plans.brokerPort()) : null;
    this.storeLine = plan.proxied() ? new FaultProxy(plans.storeDoor(), plans.storePort()) : null;
  }

  /** Everything, serving. */
  public static Field start(FieldPlan plan) {
    Field field = new Field(plan);
    try {
      Files.createDirectories(plan.folder());
      Files.createDirectories(plan.classes());
      OutsideStore outside = plan.outside();
      if (outside != null) {
        outside.forget();
      }
      field.up(
          outside == null
              ? List.of(Parts.BROKER, Parts.STORE, Parts.IDENTITY)
              : List.of(Parts.BROKER, Parts.IDENTITY));
      field.up(List.of(Parts.ONBOARDING, Parts.CATALOG));
      field.up(List.of(Parts.TRAINING, Parts.SANDBOX, Parts.ORIGIN));
      return field;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (RuntimeException failure) {
      field.close();
      throw failure;
    }
  }

  /** Starts everything once and lets it end, so that what is killed later is soon up again. */
  public static void keepClasses(FieldPlan plan) {
    try (Field field = start(plan.keepingClasses())) {
      field.nodes.sequencedValues().reversed().forEach(Node::end);
    }
  }

  private void up(List<String> names) {
    List<Node> starting = new ArrayList<>();
    for (String name : names) {
      Node node = plans.node(name);
      nodes.put(name, node);
      node.start();
      starting.add(node);
    }
    starting.forEach(node -> upAfter.merge(node.name(), node.awaitUp(), Field::longer));
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  public Node node(String name) {
    return Objects.requireNonNull(nodes.get(name), name);
  }

  /** A second instance of a service, with the same databases and groups, on a port of its own. */
  public Node second(String service) {
    Node node = plans.second(service);
    nodes.put(node.name(), node);
    node.start();
    node.awaitUp();
    return node;
  }

  /** Starts again what was killed and waits until it serves. */
  public void restart(Collection<String> names) {
    // What others stand on comes first: a service waits for its broker and its store.
    List<String> engines =
        names.stream().filter(List.of(Parts.BROKER, Parts.STORE)::contains).toList();
    startAll(engines);
    startAll(names.stream().filter(name -> !engines.contains(name)).toList());
  }

  private void startAll(List<String> names) {
    names.forEach(name -> node(name).start());
    names.forEach(name -> upAfter.merge(name, node(name).awaitUp(), Field::longer));
  }

  public FaultProxy brokerLine() {
    return Objects.requireNonNull(brokerLine, "not behind proxies");
  }

  public FaultProxy storeLine() {
    return Objects.requireNonNull(storeLine, "not behind proxies");
  }

  public FieldPlan plan() {
    return plan;
  }

  public Addresses addresses() {
    return plans.addresses();
  }

  /** The longest that each took until it served. */
  public Map<String, Duration> upAfter() {
    return upAfter;
  }

  @Override
  public void close() {
    nodes.values().stream().filter(Node::alive).forEach(Node::kill);
    OutsideStore outside = plan.outside();
    if (outside != null) {
      outside.forget();
    }
    if (brokerLine != null) {
      brokerLine.close();
    }
    if (storeLine != null) {
      storeLine.close();
    }
  }
}
