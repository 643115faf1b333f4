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
import org.springframework.data.mongodb.core.MongoOperations;

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

  /** What the index hands out for what was kept, before anything else is applied. */
  long examined(MongoOperations mongo) {
    List<BsonDocument> commands = List.copyOf(searches);
    keep(false);
    return commands.stream()
        .map(StoreWatch::filter)
        .mapToLong(filter -> mongo.getCollection("households").countDocuments(filter))
        .sum();
  }

  private static BsonDocument filter(BsonDocument command) {
    return command.containsKey("pipeline")
        ? command.getArray("pipeline").get(0).asDocument().getDocument("$match")
        : command.getDocument("filter");
  }

  /** Milliseconds that the store took to keep one look, on average. */
  double look() {
    return looks.sum() == 0 ? 0 : lookMicros.sum() / 1e3 / looks.sum();
  }
}
