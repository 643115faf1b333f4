package vn.lensan.sandbox.channel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.lensan.sandbox.channel.SandboxSettings.ChannelSettings;
import vn.lensan.sandbox.channel.SandboxSettings.Style;
import vn.lensan.sandbox.kit.Json;

/** One simulated marketplace: its name, its secrets and everything it keeps. */
public final class Channel {

  private final String id;
  private final ChannelSettings settings;
  private final Journal journal;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Table<?>> tables = new ConcurrentHashMap<>();
  private final Map<String, Map<String, JsonNode>> loaded = new TreeMap<>();
  private List<Change> noted = new ArrayList<>();
  private List<Runnable> afterwards = new ArrayList<>();

  Channel(String id, ChannelSettings settings, Journal journal) {
    this.id = id;
    this.settings = settings;
    this.journal = journal;
    journal.read(this::load);
    journal.rewrite(this::rows);
  }

  private void load(Change change) {
    var kind = loaded.computeIfAbsent(change.kind(), k -> new TreeMap<>());
    var row = change.row();
    if (row == null || row.isNull()) {
      kind.remove(change.key());
    } else {
      kind.put(change.key(), row);
    }
  }

  public String id() {
    return id;
  }

  public String apiKey() {
    return Objects.requireNonNull(settings.apiKey());
  }

  public String webhookSecret() {
    return Objects.requireNonNull(settings.webhookSecret());
  }

  public boolean isFormXml() {
    return settings.style() == Style.FORM_XML;
  }

  public String newId(String kind) {
    return isFormXml() ? Ids.number() : settings.prefix() + "-" + kind + "-" + Ids.next();
  }

  /** Opens a kind of rows with what the journal had of it; to be called at start, once. */
  public <T extends Row> Table<T> table(String kind, Class<T> type) {
    var table = new Table<T>(this, kind);
    loaded
        .getOrDefault(kind, Map.of())
        .values()
        .forEach(row -> table.load(Json.MAPPER.treeToValue(row, type)));
    loaded.remove(kind);
    tables.put(kind, table);
    return table;
  }

  public int size(String kind) {
    var table = tables.get(kind);
    return table == null ? 0 : table.all().size();
  }

  /** All changes of the work are kept together; what it put off runs after they are kept. */
  public <R> R change(Supplier<R> work) {
    lock.lock();
    var outermost = lock.getHoldCount() == 1;
    List<Runnable> then = List.of();
    try {
      return work.get();
    } finally {
      try {
        then = outermost ? keep() : then;
      } finally {
        lock.unlock();
      }
      then.forEach(Runnable::run);
    }
  }

  public void changeOnly(Runnable work) {
    change(
        () -> {
          work.run();
          return true;
        });
  }

  public void afterwards(Runnable task) {
    afterwards.add(task);
  }

  /** Erases from the journal what is no longer a row. */
  public void forgetThePast() {
    changeOnly(() -> journal.rewrite(this::rows));
  }

  void note(Change change) {
    if (!lock.isHeldByCurrentThread()) {
      throw new IllegalStateException("A row changes only within a change of its channel");
    }
    noted.add(change);
  }

  private List<Runnable> keep() {
    var changes = noted;
    var tasks = afterwards;
    noted = new ArrayList<>();
    afterwards = new ArrayList<>();
    journal.append(changes);
    return tasks;
  }

  private Iterator<Change> rows() {
    var unopened =
        loaded.entrySet().stream()
            .flatMap(
                kind ->
                    kind.getValue().entrySet().stream()
                        .map(row -> new Change(kind.getKey(), row.getKey(), row.getValue())));
    return Stream.concat(unopened, tables.values().stream().flatMap(Table::changes)).iterator();
  }

  void close() throws IOException {
    lock.lock();
    try {
      journal.close();
    } finally {
      lock.unlock();
    }
  }
}
