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
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.lensan.engines.store.journal.Change;

/**
 * A collection in memory that tells the change log what each document became. All that reads or
 * changes it holds its monitor, so the log's order is the collection's.
 */
final class StoreCollection extends AbstractSynchronizedMongoCollection<Integer> {

  private final Slots slots = new Slots();
  private final Lookups lookups = new Lookups();
  private final ChangeTeller teller;
  private final ThreadLocal<Document> nextScan = ThreadLocal.withInitial(Document::new);
  private boolean changing;

  StoreCollection(
      MongoDatabase database,
      String name,
      CollectionOptions options,
      CursorRegistry cursors,
      ChangeLog log) {
    super(database, name, options, cursors);
    this.teller = new ChangeTeller(this, log);
  }

  @Override
  protected Integer addDocumentInternal(Document document) {
    teller.added(document);
    Integer position = slots.add(document);
    lookups.add(document, position);
    return position;
  }

  @Override
  protected void handleUpdate(Integer position, Document before, Document after) {
    lookups.update(before, after, position);
    teller.updated(before, after);
  }

  @Override
  protected void removeDocument(Integer position) {
    Document document = slots.get(position);
    teller.removed(document);
    lookups.remove(document, position);
    slots.remove(position);
  }

  synchronized void tellDocuments(Consumer<Change> consumer) {
    slots.forEach((document, position) -> consumer.accept(teller.stored(document)));
  }

  @Override
  protected QueryResult queryDocuments(
      Document filter, Document sort, int skip, int limit, int batchSize, Document fields) {
    teller.seen();
    Collection<Integer> positions = lookups.candidates(filter, getIndexes());
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
    teller.seen();
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
      lookups.follow(lookup, slots);
    }
  }

  @Override
  public synchronized void dropIndex(String name) {
    super.dropIndex(name);
    lookups.keepOnly(getIndexes());
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
