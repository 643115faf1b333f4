package vn.lensan.sample.note;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Repository;
import vn.lensan.platform.aggregate.AggregateStore;
import vn.lensan.platform.aggregate.AggregateStores;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

@Repository
public class Notes {
  private final AggregateStore<Note> store;

  Notes(AggregateStores stores) {
    this.store = stores.of(Note.class);
  }

  Optional<Note> find(String id, Scope scope) {
    return store.find(id).filter(note -> scope.covers(note.within()));
  }

  Page<Note> page(Scope scope, PageRequest request) {
    return store.page(scope.criteria("within"), request);
  }

  Note add(Note note) {
    return store.insertOnce(note);
  }

  Set<String> addAbsent(List<Note> notes) {
    return store.insertAbsent(notes);
  }

  int saveAll(List<Note> notes) {
    return store.saveAll(notes);
  }

  Note save(Note note) {
    return store.save(note);
  }

  void rename(String id, String title) {
    store.change(id, note -> note.rename(title));
  }
}
