package vn.lensan.engines.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Arrays;
import vn.lensan.engines.store.journal.Change;
import vn.lensan.engines.store.journal.Namespace;

/** Tells the change log what became of one collection's documents; held under its monitor. */
final class ChangeTeller {

  private final MongoCollection<Integer> collection;
  private final ChangeLog log;
  private long newest;

  ChangeTeller(MongoCollection<Integer> collection, ChangeLog log) {
    this.collection = collection;
    this.log = log;
  }

  void added(Document document) {
    if (isTelling()) {
      tell(stored(document));
    }
  }

  void updated(Document before, Document after) {
    if (isTelling()) {
      byte[] idBefore = idOf(before);
      // 1 and 1.0 are the same id to the store, but not the same bytes.
      if (!Arrays.equals(idOf(after), idBefore)) {
        tell(new Change.Removed(namespace(), idBefore));
      }
      tell(stored(after));
    }
  }

  void removed(Document document) {
    if (isTelling()) {
      tell(new Change.Removed(namespace(), idOf(document)));
    }
  }

  /** The answer to a command that looked in here waits for what it may have seen. */
  void seen() {
    log.saw(newest);
  }

  Change stored(Document document) {
    return new Change.Stored(namespace(), idOf(document), Bson.of(document));
  }

  /** The library keeps lists of its own in collections named so; they follow from other changes. */
  private boolean isTelling() {
    return log.isKeeping() && !collection.getCollectionName().startsWith("system.");
  }

  private void tell(Change change) {
    newest = Math.max(newest, log.add(change));
  }

  private Namespace namespace() {
    return new Namespace(collection.getDatabaseName(), collection.getCollectionName());
  }

  private static byte[] idOf(Document document) {
    return Bson.ofId(document.get("_id"));
  }
}
