package vn.lensan.bench.registry;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.bson.BsonDocument;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the service asks of the store: how long the log of looks takes, and what searches ask. */
@Configuration(proxyBeanMethods = false)
class StoreWatch implements CommandListener {
  private final ConcurrentHashMap<Integer, String> running = new ConcurrentHashMap<>();
  private final Queue<BsonDocument> searches = new ConcurrentLinkedQueue<>();
  private final LongAdder looks = new LongAdder();
  private final LongAdder lookMicros = new LongAdder();
  private volatile boolean keeping;

  @Bean
  MongoClientSettingsBuilderCustomizer watched() {
    return settings -> settings.addCommandListener(this);
  }

  @Override
  public void commandStarted(CommandStartedEvent event) {
    BsonDocument command = event.getCommand();
    String name = event.getCommandName();
    String collection =
        command.get(name) != null && command.get(name).isString()
            ? command.getString(name).getValue()
            : "";
    if (name.equals("insert") && collection.equals("household_looks")) {
      running.put(event.getRequestId(), collection);
    }
    if (keeping && collection.equals("households") && List.of("find", "aggregate").contains(name)) {
      searches.add(command.clone());
    }
  }

  @Override
  public void commandSucceeded(CommandSucceededEvent event) {
    if (running.remove(event.getRequestId()) != null) {
      looks.increment();
      lookMicros.add(event.getElapsedTime(TimeUnit.MICROSECONDS));
    }
  }

  void keep(boolean commands) {
    searches.clear();
    keeping = commands;
  }

  List<BsonDocument> kept() {
    return List.copyOf(searches);
  }

  /** Milliseconds that the store took to keep one look, on average. */
  double look() {
    return looks.sum() == 0 ? 0 : lookMicros.sum() / 1e3 / looks.sum();
  }
}
