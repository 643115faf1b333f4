package vn.lensan.engines.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.memory.index.MemoryUniqueIndex;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.NoopOplog;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lensan.engines.store.journal.Change;
import vn.lensan.engines.store.journal.Namespace;

/** A database whose collections and indexes are told to the change log. */
final class StoreDatabase extends AbstractSynchronizedMongoDatabase<Integer> {

  private static final int CANNOT_CREATE_INDEX = 67;
  private static final int WIRE_VERSION = 9;

  private final ChangeLog log;

  StoreDatabase(String name, CursorRegistry cursors, ChangeLog log) {
    super(name, cursors);
    this.log = log;
    initializeNamespacesAndIndexes();
  }

  /**
   * The library lets an aggregation go through all documents, even when it begins with a match, and
   * knows {@code hello} on the admin database only, while health checks ask every one.
   */
  @Override
  public Document handleCommand(
      Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
    if (command.equalsIgnoreCase("hello")) {
      return new Document("isWritablePrimary", true)
          .append("maxWireVersion", WIRE_VERSION)
          .append("ok", 1.0);
    }
    if (command.equalsIgnoreCase("aggregate")) {
      MongoCollection<Integer> collection =
          resolveCollection(String.valueOf(query.get(command)), false);
      if (collection instanceof StoreCollection ours) {
        ours.narrowNextScan(FirstMatch.of(query));
      }
    }
    return super.handleCommand(channel, command, query, databases, oplog);
  }

  private Namespace namespace(String collection) {
    return new Namespace(databaseName, collection);
  }

  @Override
  protected StoreCollection openOrCreateCollection(String name, CollectionOptions options) {
    if (!name.startsWith("system.")) {
      log.add(new Change.CollectionMade(namespace(name)));
    }
    return new StoreCollection(this, name, options, cursorRegistry, log);
  }

  /** For loading: the collection with its index on `_id`, made if it is not there. */
  StoreCollection collection(String name) {
    return (StoreCollection) resolveOrCreateCollection(name);
  }

  @Override
  protected synchronized void addIndex(Document description) {
    refusePartialUnique(description);
    super.addIndex(description);
    if (!isPrimary(description)) {
      log.add(indexMade(localName(description.get("ns")), description));
    }
  }

  /** For loading; the collection may have had another name when the index was made. */
  void makeIndex(String collection, Document description) {
    description.put("ns", databaseName + "." + collection);
    addIndex(description);
  }

  void tellAll(Consumer<Change> consumer) {
    own("system.namespaces").map(it -> localName(it.get("name"))).forEach(it -> tell(it, consumer));
  }

  void tellExpiring(Consumer<Expiring> consumer) {
    own("system.indexes")
        .flatMap(it -> Expiring.of(namespace(localName(it.get("ns"))), it).stream())
        .forEach(consumer);
  }

  void delete(String collection, Document filter) {
    MongoCollection<Integer> from = resolveCollection(collection, false);
    if (from != null) {
      from.deleteDocuments(filter, 0, NoopOplog.get());
    }
  }

  private void tell(String name, Consumer<Change> consumer) {
    consumer.accept(new Change.CollectionMade(namespace(name)));
    own("system.indexes")
        .filter(it -> localName(it.get("ns")).equals(name))
        .filter(it -> !isPrimary(it))
        .forEach(it -> consumer.accept(indexMade(name, it)));
    collection(name).tellDocuments(consumer);
  }

  private Stream<Document> own(String listing) {
    MongoCollection<Integer> collection = resolveCollection(listing, false);
    return collection == null ? Stream.empty() : collection.queryAllAsStream();
  }

  private String localName(@Nullable Object namespace) {
    return String.valueOf(namespace).substring(databaseName.length() + 1);
  }

  private boolean isPrimary(Document description) {
    return description.get("key") instanceof Document key && isPrimaryKeyIndex(key);
  }

  private Change indexMade(String collection, Document description) {
    String name = String.valueOf(description.get("name"));
    return new Change.IndexMade(namespace(collection), name, Bson.of(description));
  }

  /** The library would take it for a full one and refuse documents that MongoDB takes. */
  private static void refusePartialUnique(Document description) {
    boolean unique = Boolean.TRUE.equals(description.get("unique"));
    if (unique && description.containsKey("partialFilterExpression")) {
      throw new MongoServerError(
          CANNOT_CREATE_INDEX,
          "CannotCreateIndex",
          "The local stand-in has no partial unique indexes: derive _id from what is unique");
    }
  }

  @Override
  protected void dropIndex(MongoCollection<Integer> collection, String name) {
    super.dropIndex(collection, name);
    log.add(new Change.IndexDropped(namespace(collection.getCollectionName()), name));
  }

  @Override
  public void dropCollection(String name, Oplog oplog) {
    super.dropCollection(name, oplog);
    log.add(new Change.CollectionDropped(namespace(name)));
  }

  @Override
  public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String newName) {
    String oldName = collection.getCollectionName();
    super.moveCollection(from, collection, newName);
    log.add(
        new Change.CollectionRenamed(
            new Namespace(from.getDatabaseName(), oldName), namespace(newName)));
  }

  @Override
  protected Index<Integer> openOrCreateUniqueIndex(
      String collection, String name, List<IndexKey> keys, boolean sparse) {
    return new MemoryUniqueIndex(name, keys, sparse);
  }

  @Override
  protected Index<Integer> openOrCreateSecondaryIndex(
      String collection, String name, List<IndexKey> keys, boolean sparse) {
    return new LookupIndex(name, keys);
  }

  @Override
  protected long getStorageSize() {
    return 0;
  }

  @Override
  protected long getFileSize() {
    return 0;
  }
}
