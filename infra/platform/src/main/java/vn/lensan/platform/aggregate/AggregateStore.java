package vn.lensan.platform.aggregate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import vn.lensan.platform.idempotency.RequestIds;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/**
 * Reads and writes the documents of one kind of aggregate. The repositories of features wrap it.
 */
public final class AggregateStore<A extends Aggregate> {
  private static final int ATTEMPTS = 5;

  private final Class<A> type;
  private final MongoOperations mongo;
  private final Stamp stamp;
  private final OutboxHint hint;
  private final ManyAtOnce<A> many;

  AggregateStore(Class<A> type, MongoOperations mongo, Stamp stamp, OutboxHint hint) {
    this.type = type;
    this.mongo = mongo;
    this.stamp = stamp;
    this.hint = hint;
    this.many = new ManyAtOnce<>(type, mongo, stamp, hint);
  }

  public Optional<A> find(String id) {
    return Optional.ofNullable(mongo.findById(id, type));
  }

  public Optional<A> findOne(Query query) {
    return Optional.ofNullable(mongo.findOne(query, type));
  }

  public List<A> find(Query query) {
    return mongo.find(query, type);
  }

  /** One page in the order of ids, which is the order of creation. */
  public Page<A> page(Criteria criteria, PageRequest request) {
    Criteria after =
        request.after().map(id -> Criteria.where("_id").gt(id)).orElseGet(Criteria::new);
    Query query = Query.query(new Criteria().andOperator(criteria, after));
    List<A> found = mongo.find(query.with(Sort.by("_id")).limit(request.limit() + 1), type);
    return Page.of(found, request, Aggregate::id);
  }

  /** Writes a new document; the id must be free. */
  public A insert(A aggregate) {
    stamp.apply(aggregate);
    aggregate.noteRequestKey(RequestIds.currentKey());
    A written = mongo.insert(aggregate);
    hint.written(type, aggregate);
    return written;
  }

  /**
   * As {@link #insert}, but when the id is taken by a document which this very request made before
   * a crash, that one is answered again; when it is taken by another, it is a 409.
   */
  public A insertOnce(A aggregate) {
    try {
      return insert(aggregate);
    } catch (DuplicateKeyException taken) {
      return find(aggregate.id())
          .filter(existing -> existing.wasMadeBy(RequestIds.currentKey()))
          .orElseThrow(() -> Problem.conflict("id.taken").with("id", aggregate.id()));
    }
  }

  /**
   * For reactions and imports, whose ids say what they are: true if this call made it, false if it
   * was there.
   */
  public boolean insertIfAbsent(A aggregate) {
    try {
      insert(aggregate);
      return true;
    } catch (DuplicateKeyException there) {
      return false;
    }
  }

  /**
   * As {@link #insertIfAbsent} for many by one write; answers the ids of those that were there.
   * Each is a document of its own, with its own events: that they come together means nothing.
   */
  public Set<String> insertAbsent(List<A> aggregates) {
    return many.insertAbsent(aggregates);
  }

  /** Writes a change; fails when somebody else wrote since it was read. */
  public A save(A aggregate) {
    stamp.apply(aggregate);
    A written = mongo.save(aggregate);
    hint.written(type, aggregate);
    return written;
  }

  /**
   * As {@link #save} for many by one write; each for itself. Answers how many were written: those
   * that somebody else wrote since they were read are left as they are, and which these were is
   * found by reading, so let the change leave a mark that only its writer makes.
   */
  public int saveAll(List<A> aggregates) {
    return many.saveAll(aggregates);
  }

  /**
   * Reads, changes and writes; anew when somebody else was quicker. For changes that hold on any
   * version.
   */
  public Optional<A> change(String id, Consumer<A> change) {
    for (int attempt = 1; ; attempt++) {
      Optional<A> found = find(id);
      if (found.isEmpty()) {
        return found;
      }
      try {
        change.accept(found.get());
        return Optional.of(save(found.get()));
      } catch (OptimisticLockingFailureException stale) {
        if (attempt == ATTEMPTS) {
          throw stale;
        }
      }
    }
  }
}
