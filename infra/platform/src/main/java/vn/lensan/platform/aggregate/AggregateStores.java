package vn.lensan.platform.aggregate;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.data.mongodb.core.query.Criteria;

/** Makes the stores of a service's aggregates, all in the service's own database. */
public final class AggregateStores {
  /** Finds documents with something pending; partial, so that it holds only those. */
  private static final Index WAITING =
      new Index("pending.time", Sort.Direction.ASC)
          .named("pending")
          .partial(PartialIndexFilter.of(Criteria.where("pending.time").exists(true)));

  private final MongoOperations mongo;
  private final Stamp stamp;
  private final OutboxHint hint;

  public AggregateStores(MongoOperations mongo, Stamp stamp, OutboxHint hint) {
    this.mongo = mongo;
    this.stamp = stamp;
    this.hint = hint;
  }

  public <A extends Aggregate> AggregateStore<A> of(Class<A> type) {
    hint.register(type);
    mongo.indexOps(type).createIndex(WAITING);
    return new AggregateStore<>(type, mongo, stamp, hint);
  }
}
