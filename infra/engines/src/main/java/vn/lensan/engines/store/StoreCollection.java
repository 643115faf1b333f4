package vn.lensan.engines.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryParameters;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.lensan.engines.store.journal.Change;
import vn.lensan.engines.store.journal.Namespace;

/**
 * A collection in memory that tells the change log what each document became. All that reads or
 * changes it holds its monitor, so the log's order is the collection's.
 */
final class StoreCollection extends AbstractSynchronizedMongoCollection<Integer> {

  private final Slots slots = new Slots();
  private final Map<String, FieldLookup> lookups = new HashMap<>();
  private final ChangeLog log;
  private final ThreadLocal<Document> nextScan = ThreadLocal.withInitial(Document::new);
  private long newestChange;
  private boolean changing;

  StoreCollection(
      MongoDatabase database,
      String name,
      CollectionOptions options,
      CursorRegistry cursors,
      ChangeLog log) {
    super(database, name, options, cursors);
    this.log = log;
  }

  /** The library keeps lists of its own in collections named so; they follow from other changes. */
  private boolean isOwn() {
    return !getCollectionName().startsWith("system.");
  }

  private Namespace namespace() {
    return new Namespace(getDatabaseName(), getCollectionName());
  }

  private void tell(Change change) {
    newestChange = Math.max(newestChange, log.add(change));
  }

  @Override
  protected Integer addDocumentInternal(Document document) {
    if (isOwn() && log.isKeeping()) {
      tell(stored(document));
    }
    Integer position = slots.add(document);
    lookups.values().forEach(lookup -> lookup.add(document, position));
    return position;
  }

  @Override
  protected void handleUpdate(Integer position, Document before, Document after) {
    lookups.values().forEach(lookup -> lookup.update(before, after, position));
    if (isOwn() && log.isKeeping()) {
      byte[] idBefore = idOf(before);
      // 1 and 1.0 are the same id to the store, but not the same bytes.
      if (!Arrays.equals(idOf(after), idBefore)) {
        tell(new Change.Removed(namespace(), idBefore));
      }
      tell(stored(after));
    }
  }

  @Override
  protected void removeDocument(Integer position) {
    Document document = slots.get(position);
    if (isOwn() && log.isKeeping()) {
      tell(new Change.Removed(namespace(), idOf(document)));
    }
    lookups.values().forEach(lookup -> lookup.remove(document, position));
    slots.remove(position);
  }

  synchronized void tellDocuments(Consumer<Change> consumer) {
    slots.forEach((document, position) -> consumer.accept(stored(document)));
  }

  private Change stored(Document document) {
    return new Change.Stored(namespace(), idOf(document), Bson.of(document));
  }

  private static byte[] idOf(Document document) {
    return Bson.ofId(document.get("_id"));
  }

  @Override
  protected QueryResult queryDocuments(
      Document filter, Document sort, int skip, int limit, int batchSize, Document fields) {
    log.saw(newestChange);
    Collection<Integer> positions = Candidates.of(filter, getIndexes(), lookups);
    return positions == null
        ? matchDocuments(filter, sort, skip, limit, batchSize, fields)
        : matchDocuments(filter, positions, sort, skip, limit, batchSize, fields);
  }

  @Override
  protected QueryResult matchDocuments(
      Document filter, Document sort, int skip, int limit, int batchSize, Document fields) {
    Stream<Document> all = slots.documents(isNaturalDescending(sort));
    return matchDocumentsFromStream(all, filter, sort, skip, limit, batchSize, fields);
  }

  /** An answer is encoded without the monitor, so it must not share what may change meanwhile. */
  @Override
  public synchronized QueryResult handleQuery(QueryParameters parameters) {
    QueryResult result = super.handleQuery(parameters);
    if (changing) {
      return result;
    }
    List<Document> copies = new ArrayList<>();
    result.forEach(document -> copies.add(document.cloneDeeply()));
    return new QueryResult(copies, result.getCursorId());
  }

  /** For this thread's next reading of all documents, which an aggregation begins with. */
  void narrowNextScan(Document filter) {
    nextScan.set(filter);
  }

  @Override
  public Stream<Document> queryAllAsStream() {
    Document filter = nextScan.get();
    nextScan.remove();
    return handleQueryAsStream(filter);
  }

  @Override
  public synchronized Document findAndModify(Document query) {
    changing = true;
    try {
      return super.findAndModify(query).cloneDeeply();
    } finally {
      changing = false;
    }
  }

  @Override
  public synchronized int deleteDocuments(Document filter, int limit, Oplog oplog) {
    changing = true;
    try {
      return super.deleteDocuments(filter, limit, oplog);
    } finally {
      changing = false;
    }
  }

  @Override
  public synchronized int count(Document filter, int skip, int limit) {
    log.saw(newestChange);
    return super.count(filter, skip, limit);
  }

  @Override
  public synchronized int count() {
    return slots.count();
  }

  @Override
  public synchronized void addIndex(Index<Integer> index) {
    super.addIndex(index);
    if (index instanceof LookupIndex lookup) {
      lookups.computeIfAbsent(lookup.field(), this::filledLookup);
    }
  }

  private FieldLookup filledLookup(String field) {
    FieldLookup lookup = new FieldLookup(field);
    slots.forEach(lookup::add);
    return lookup;
  }

  @Override
  public synchronized void dropIndex(String name) {
    super.dropIndex(name);
    lookups.keySet().removeIf(field -> getIndexes().stream().noneMatch(it -> leads(it, field)));
  }

  private static boolean leads(Index<Integer> index, String field) {
    return index instanceof LookupIndex lookup && lookup.field().equals(field);
  }

  @Override
  protected Document getDocument(Integer position) {
    return slots.get(position);
  }

  @Override
  protected Stream<DocumentWithPosition<Integer>> streamAllDocumentsWithPosition() {
    return slots.positioned();
  }

  /** Sizes would cost an encoding per change, and nobody asks for them here. */
  @Override
  protected boolean tracksDataSize() {
    return false;
  }

  @Override
  protected void updateDataSize(int delta) {}

  @Override
  protected int getDataSize() {
    return 0;
  }
}
