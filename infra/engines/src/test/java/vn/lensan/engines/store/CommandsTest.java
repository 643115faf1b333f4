package vn.lensan.engines.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.UUID;
import org.bson.BsonBinarySubType;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the services ask of the store, through the driver they use. */
class CommandsTest {

  private final DocumentStore store = DocumentStore.start(DocumentStoreSettings.inMemory());
  private final MongoClient client =
      MongoClients.create(store.uri() + "&uuidRepresentation=standard");
  private final MongoCollection<Document> orders =
      client
          .getDatabase("shop")
          .getCollection("order")
          .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
          .withReadConcern(ReadConcern.MAJORITY);

  @BeforeEach
  void fill() {
    orders.insertMany(
        List.of(
            order("a", 3, line("tea", 2), line("rice", 5)),
            order("b", 1, line("rice", 1)),
            order("c", 2, line("tea", 9))));
  }

  @AfterEach
  void stop() {
    client.close();
    store.close();
  }

  @Test
  void findsAndModifies() {
    Document found =
        orders.findOneAndUpdate(
            Filters.and(Filters.eq("_id", "a"), Filters.eq("version", 3)),
            Updates.inc("version", 1),
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
    assertThat(found).containsEntry("version", 4);
    assertThat(orders.findOneAndDelete(Filters.eq("b"))).containsEntry("_id", "b");
    assertThat(orders.findOneAndUpdate(Filters.eq("z"), Updates.set("version", 1))).isNull();
  }

  @Test
  void changesNothingUnderAStaleVersion() {
    Document stale = new Document("_id", "a").append("version", 2);
    assertThat(orders.replaceOne(stale, order("a", 4)).getMatchedCount()).isZero();
  }

  @Test
  void insertsOrUpdates() {
    UpdateOptions upsert = new UpdateOptions().upsert(true);
    orders.updateOne(
        Filters.eq("d"),
        Updates.combine(Updates.setOnInsert("version", 7), Updates.set("seen", true)),
        upsert);
    orders.updateOne(Filters.eq("d"), Updates.setOnInsert("version", 8), upsert);
    assertThat(orders.find(Filters.eq("d")).first())
        .isEqualTo(new Document("_id", "d").append("version", 7).append("seen", true));
  }

  @Test
  void changesArrays() {
    orders.updateOne(Filters.eq("a"), Updates.pull("lines", new Document("product", "tea")));
    orders.updateOne(Filters.eq("a"), Updates.addToSet("marks", "late"));
    orders.updateOne(Filters.eq("a"), Updates.addToSet("marks", "late"));
    Document changed = orders.find(Filters.eq("a")).first();
    assertThat(changed).containsEntry("lines", List.of(line("rice", 5)));
    assertThat(changed).containsEntry("marks", List.of("late"));
  }

  @Test
  void findsByArrayElementsWithAndWithoutAnIndex() {
    assertTeaIsFound();
    orders.createIndex(new Document("lines.product", 1));
    assertTeaIsFound();
  }

  private void assertTeaIsFound() {
    assertThat(orders.find(Filters.eq("lines.product", "tea")).sort(Sorts.ascending("version")))
        .extracting(it -> it.getString("_id"))
        .containsExactly("c", "a");
    assertThat(
            orders.countDocuments(
                Filters.elemMatch(
                    "lines", Filters.and(Filters.eq("product", "tea"), Filters.gt("count", 5)))))
        .isEqualTo(1);
  }

  @Test
  void sortsLimitsAndPages() {
    assertThat(orders.find().sort(Sorts.descending("version")).skip(1).limit(1).batchSize(1))
        .extracting(it -> it.getString("_id"))
        .containsExactly("c");
    assertThat(orders.find().batchSize(2)).hasSize(3);
  }

  @Test
  void writesInBulk() {
    BulkWriteResult result =
        orders.bulkWrite(
            List.of(
                new InsertOneModel<>(order("e", 1)),
                new UpdateOneModel<>(Filters.eq("a"), Updates.set("version", 9)),
                new UpdateOneModel<>(
                    Filters.eq("f"), Updates.set("version", 1), new UpdateOptions().upsert(true))));
    assertThat(result.getInsertedCount()).isEqualTo(1);
    assertThat(result.getModifiedCount()).isEqualTo(1);
    assertThat(result.getUpserts()).hasSize(1);
  }

  @Test
  void keepsBinaryValuesAndUuids() {
    UUID uuid = new UUID(1, 2);
    Binary bytes = new Binary(BsonBinarySubType.BINARY, new byte[] {1, 2, 3});
    orders.insertOne(new Document("_id", uuid).append("photo", bytes));
    assertThat(orders.find(Filters.eq("_id", uuid)).first()).containsEntry("photo", bytes);
  }

  @Test
  void refusesPartialUniqueIndexes() {
    IndexOptions partial =
        new IndexOptions().unique(true).partialFilterExpression(Filters.exists("phone"));
    assertThatThrownBy(() -> orders.createIndex(new Document("phone", 1), partial))
        .isInstanceOf(MongoCommandException.class)
        .hasMessageContaining("no partial unique indexes");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void takesWritesWithAndWithoutRetries(boolean retry) {
    try (MongoClient other = MongoClients.create(store.uri() + "&retryWrites=" + retry)) {
      MongoCollection<Document> same = other.getDatabase("shop").getCollection("order");
      assertThat(same.deleteOne(Filters.eq("a")).getDeletedCount()).isEqualTo(1);
    }
  }

  private static Document order(String id, int version, Document... lines) {
    return new Document("_id", id).append("version", version).append("lines", List.of(lines));
  }

  private static Document line(String product, int count) {
    return new Document("product", product).append("count", count);
  }
}
