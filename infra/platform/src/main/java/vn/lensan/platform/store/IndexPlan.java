package vn.lensan.platform.store;

import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.IndexDefinition;

/**
 * The indexes that a feature needs on one collection; built when the service starts. A bean of the
 * feature declares it.
 */
public record IndexPlan(
    MongoOperations store, String collection, List<IndexDefinition> indexes, List<String> retired) {
  public static IndexPlan of(MongoOperations store, String collection, IndexDefinition... indexes) {
    return new IndexPlan(store, collection, List.of(indexes), List.of());
  }

  /** Earlier versions built indexes of these names; they go, where they are. */
  public IndexPlan without(String... names) {
    return new IndexPlan(store, collection, indexes, List.of(names));
  }
}
