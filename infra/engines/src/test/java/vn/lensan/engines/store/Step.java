package vn.lensan.engines.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** One random change; the same step does the same to every collection with the same contents. */
record Step(Kind kind, int id, String value) {

  enum Kind {
    REPLACE,
    SET,
    PUSH,
    PULL,
    RENAME_ALL,
    FIND_AND_MODIFY,
    DELETE,
    DELETE_BY_TAG,
    INDEX,
    DROP_INDEX,
    DROP
  }

  boolean changesDocuments() {
    return kind != Kind.INDEX && kind != Kind.DROP_INDEX;
  }

  void applyTo(MongoCollection<Document> to) {
    switch (kind) {
      case REPLACE -> to.replaceOne(Filters.eq(id), document(), new ReplaceOptions().upsert(true));
      case SET -> to.updateOne(Filters.eq(id), Updates.set("name", value));
      case PUSH -> to.updateOne(Filters.eq(id), Updates.addToSet("tags", value));
      case PULL -> to.updateMany(Filters.eq("name", value), Updates.pull("tags", value));
      case RENAME_ALL -> to.updateMany(Filters.eq("tags", value), Updates.set("name", value + id));
      case FIND_AND_MODIFY ->
          to.findOneAndUpdate(
              Filters.eq(id),
              Updates.combine(Updates.inc("count", 1), Updates.setOnInsert("name", value)),
              new FindOneAndUpdateOptions().upsert(true));
      case DELETE -> to.deleteOne(Filters.eq(id));
      case DELETE_BY_TAG -> to.deleteMany(Filters.in("tags", value, value + "x"));
      case INDEX -> to.createIndex(new Document(id % 2 == 0 ? "name" : "tags", 1));
      case DROP_INDEX -> dropIndexOnName(to);
      case DROP -> dropSeldom(to);
    }
  }

  private void dropIndexOnName(MongoCollection<Document> to) {
    boolean there =
        to.listIndexes().into(new ArrayList<>()).stream()
            .anyMatch(index -> "name_1".equals(index.getString("name")));
    if (there) {
      to.dropIndex("name_1");
    }
  }

  private void dropSeldom(MongoCollection<Document> to) {
    if (id == 0) {
      to.drop();
    }
  }

  private Document document() {
    return new Document("_id", id).append("name", value).append("tags", List.of(value, "tag" + id));
  }
}
