package vn.lensan.catalog.producer;

import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Gives all documents of a household its new path. The version moves too, so that a change that was
 * read before can't write the old path back.
 */
public final class Relocation {
  private Relocation() {}

  public static void apply(
      MongoOperations mongo, Class<?> documents, String householdId, List<String> within) {
    Query stale =
        Query.query(Criteria.where("householdId").is(householdId).and("within").ne(within));
    mongo.updateMulti(stale, Update.update("within", within).inc("version", 1), documents);
  }
}
