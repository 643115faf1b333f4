package vn.lensan.onboarding.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.index.Index;
import vn.lensan.onboarding.household.HouseholdTraits;
import vn.lensan.platform.testing.TestStore;

/**
 * What looking for duplicates of a whole registry examines grows with its size, not with its
 * square. Half the rows share one phone, and each commune shares 300 names, as lists do. Counted is
 * what the store hands out: with the indexes that is what it examines, the stand-in scans for it.
 */
class GrowthIT {
  private static final Logger LOG = LoggerFactory.getLogger(GrowthIT.class);
  private static final int PAGE = 500;
  private static final List<String> FIELDS = List.of("citizenHash", "phoneHash", "nameKey");

  /** As many as a province's list; the stand-in, which scans, with fewer. */
  private static final List<Integer> ROWS =
      TestStore.isStandIn() ? List.of(1_000, 4_000) : List.of(10_000, 50_000, 100_000);

  @Test
  void whatIsExaminedGrowsWithTheRowsAndNotWithTheirSquare() {
    double few = 0;
    for (int rows : ROWS) {
      double each = examined(rows) / (double) rows;
      LOG.info("{} rows: {} documents examined for each row", rows, each);
      few = few == 0 ? each : few;
      assertThat(each).as("%s rows: documents examined for each", rows).isLessThan(few * 1.25);
      assertThat(each).isLessThan(12);
    }
  }

  private static long examined(int rows) {
    String name =
        TestStore.databasePrefix() + "_growth_" + UUID.randomUUID().toString().substring(0, 8);
    try (MongoClient client = MongoClients.create(TestStore.uri())) {
      MongoTemplate mongo = new MongoTemplate(new SimpleMongoClientDatabaseFactory(client, name));
      fill(mongo, rows);
      Remembered findings = new Remembered();
      long examined = sweep(new Counted(mongo), findings, rows);
      LOG.info(
          "{} rows: {} documents handed out, {} pairs, {} crowds",
          rows,
          examined,
          findings.pairs.size(),
          findings.crowds.size());
      mongo.getDb().drop();
      return examined;
    }
  }

  private static long sweep(Counted counted, Remembered findings, int rows) {
    DuplicateSearch search = new DuplicateSearch(counted, findings, (first, second) -> "");
    @Nullable String after = null;
    int seen = 0;
    for (List<HouseholdTraits> page = counted.after(after, PAGE);
        !page.isEmpty();
        page = counted.after(after, PAGE)) {
      search.examine(page);
      seen += page.size();
      after = page.getLast().id();
    }
    assertThat(seen).isEqualTo(rows);
    return counted.handedOut();
  }

  private static void fill(MongoTemplate mongo, int rows) {
    FIELDS.forEach(
        field ->
            mongo
                .indexOps("households")
                .createIndex(new Index("profile." + field, Direction.ASC).sparse()));
    List<Document> batch = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      batch.add(row(row));
      if (batch.size() == 1_000) {
        mongo.getCollection("households").insertMany(batch);
        batch.clear();
      }
    }
  }

  /** Every twentieth repeats the number of the one before it. */
  private static Document row(int row) {
    int citizen = row % 20 == 1 ? row - 1 : row;
    return new Document("_id", "h%07d".formatted(row))
        .append("status", "REGISTERED")
        .append(
            "profile",
            new Document("citizenHash", "c" + citizen)
                .append("phoneHash", row % 2 == 0 ? "the village's" : "p" + row)
                .append("nameKey", "name " + row % 300 + '@' + row / 1_000)
                .append("birthYear", 1950 + row % 50)
                .append("within", List.of("2025-07-01:07582")));
  }
}
