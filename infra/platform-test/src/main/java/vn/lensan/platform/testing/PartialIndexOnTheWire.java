package vn.lensan.platform.testing;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails a test when something looks for what waits (outbox entries, due work) by its time alone.
 * Their indexes hold only documents that have one, and a store uses such an index only for a
 * question that names this condition; without it each look reads the whole collection, each second.
 */
public final class PartialIndexOnTheWire implements CommandListener, AfterAllCallback {
  private static final Pattern WAITS = Pattern.compile("pending\\.time|\\w+\\.at");
  private static final List<String> FAULTS = new CopyOnWriteArrayList<>();

  @Override
  public void commandStarted(CommandStartedEvent event) {
    if (event.getCommandName().equals("find")) {
      BsonDocument filter = event.getCommand().getDocument("filter", new BsonDocument());
      if (!filter.containsKey("_id")) {
        filter.entrySet().stream()
            .filter(PartialIndexOnTheWire::isWithoutItsCondition)
            .map(part -> event.getCommand().get("find") + " by " + part.getKey())
            .forEach(FAULTS::add);
      }
    }
  }

  private static boolean isWithoutItsCondition(Map.Entry<String, BsonValue> part) {
    return WAITS.matcher(part.getKey()).matches()
        && !(part.getValue().isDocument()
            && part.getValue().asDocument().containsKey("$exists")
            && part.getValue().asDocument().size() > 1);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (!FAULTS.isEmpty()) {
      List<String> seen = List.copyOf(FAULTS);
      FAULTS.clear();
      throw new AssertionError("Reads a whole collection on some stores: " + seen);
    }
  }
}
