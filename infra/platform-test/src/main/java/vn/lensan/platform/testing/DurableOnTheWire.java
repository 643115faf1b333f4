package vn.lensan.platform.testing;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Watches every command that a service under test sends to its store, and fails its test when one
 * would be acknowledged before a majority has it in its journal, or reads what could be rolled
 * back. All reads are held to it: which of them decide something is not for a test to guess.
 */
public final class DurableOnTheWire
    implements CommandListener, AfterEachCallback, AfterAllCallback {
  private static final Set<String> WRITES =
      Set.of("insert", "update", "delete", "findAndModify", "bulkWrite");
  private static final Set<String> READS = Set.of("find", "aggregate", "count", "distinct");
  private static final BsonDocument MAJORITY_AND_JOURNAL =
      BsonDocument.parse("{w: 'majority', j: true}");
  private static final BsonDocument MAJORITY = BsonDocument.parse("{level: 'majority'}");

  private static final List<String> FAULTS = new CopyOnWriteArrayList<>();
  private static final AtomicLong WATCHED = new AtomicLong();

  /** How many reads and writes were looked at in this JVM. */
  public static long watched() {
    return WATCHED.get();
  }

  @Override
  public void commandStarted(CommandStartedEvent event) {
    String name = event.getCommandName();
    if (WRITES.contains(name)) {
      look(event, "writeConcern", MAJORITY_AND_JOURNAL);
    } else if (READS.contains(name)) {
      look(event, "readConcern", MAJORITY);
    }
  }

  /** Only the names go into the fault: a command holds what people wrote. */
  private static void look(CommandStartedEvent event, String member, BsonDocument wanted) {
    WATCHED.incrementAndGet();
    BsonDocument command = event.getCommand();
    BsonValue said = command.get(member);
    if (!wanted.equals(said)) {
      FAULTS.add(
          "%s of %s.%s said %s %s"
              .formatted(
                  event.getCommandName(),
                  event.getDatabaseName(),
                  command.get(event.getCommandName()),
                  member,
                  said));
    }
  }

  @Override
  public void afterEach(ExtensionContext context) {
    failOnFaults();
  }

  /** For what was sent while the service started, or beside the last test. */
  @Override
  public void afterAll(ExtensionContext context) {
    failOnFaults();
  }

  private static void failOnFaults() {
    if (!FAULTS.isEmpty()) {
      List<String> seen = List.copyOf(FAULTS);
      FAULTS.clear();
      throw new AssertionError("Not durable on the wire: " + String.join("; ", seen));
    }
  }
}
