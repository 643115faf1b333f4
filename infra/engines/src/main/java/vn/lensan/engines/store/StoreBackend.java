package vn.lensan.engines.store;

import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import java.util.function.Consumer;
import vn.lensan.engines.store.journal.Change;
import vn.lensan.engines.store.journal.Contents;
import vn.lensan.engines.store.journal.Namespace;

/** All databases in memory, and their way from and to the journal's contents. */
final class StoreBackend extends AbstractMongoBackend {

  private final ChangeLog log;

  StoreBackend(ChangeLog log) {
    this.log = log;
  }

  @Override
  protected StoreDatabase openOrCreateDatabase(String name) {
    return new StoreDatabase(name, getCursorRegistry(), log);
  }

  @Override
  public void dropDatabase(String name) {
    super.dropDatabase(name);
    log.add(new Change.DatabaseDropped(name));
  }

  private StoreDatabase database(Namespace in) {
    return (StoreDatabase) resolveDatabase(in.database());
  }

  private StoreCollection collection(Namespace in) {
    return database(in).collection(in.collection());
  }

  /** Puts the memory to these contents, whatever it held before. */
  void load(Contents contents) {
    close();
    log.whilePaused(() -> contents.forEach(this::load));
  }

  private void load(Change change) {
    switch (change) {
      case Change.CollectionMade it -> collection(it.in());
      case Change.IndexMade it ->
          database(it.in()).makeIndex(it.in().collection(), Bson.document(it.definition()));
      case Change.Stored it -> collection(it.in()).addDocument(Bson.document(it.document()));
      default -> throw new IllegalStateException("Contents have no " + change);
    }
  }

  /** Nobody else may be running. */
  void tellExpiring(Consumer<Expiring> consumer) {
    for (String name : listDatabaseNames()) {
      ((StoreDatabase) resolveDatabase(name)).tellExpiring(consumer);
    }
  }

  /** Of a collection that may have gone meanwhile. */
  void delete(Namespace from, Document filter) {
    database(from).delete(from.collection(), filter);
  }

  /** Tells all there is; nobody else may be running. */
  void tellAll(Consumer<Change> consumer) {
    for (String name : listDatabaseNames()) {
      ((StoreDatabase) resolveDatabase(name)).tellAll(consumer);
    }
  }
}
