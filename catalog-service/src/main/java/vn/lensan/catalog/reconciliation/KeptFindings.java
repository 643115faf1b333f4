package vn.lensan.catalog.reconciliation;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import vn.lensan.catalog.listing.DriftKind;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

@Repository
class KeptFindings {
  private static final List<Repair> UNMENDED = List.of(Repair.NONE, Repair.ASKED, Repair.LEFT);
  private final MongoOperations mongo;

  KeptFindings(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** What was found before stays as it is: somebody may have decided on it meanwhile. */
  void keep(List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    List<WriteModel<Document>> writes = new ArrayList<>();
    for (Finding finding : findings) {
      Document fields = new Document();
      mongo.getConverter().write(finding, fields);
      fields.remove("_id");
      writes.add(
          new UpdateOneModel<>(
              new Document("_id", finding.id()),
              new Document("$setOnInsert", fields),
              new UpdateOptions().upsert(true)));
    }
    mongo.getCollection(Finding.COLLECTION).bulkWrite(writes, new BulkWriteOptions());
  }

  /** What officers left as it is, of any look at the shop; the newest last. */
  List<Finding> left(Collection<String> listings) {
    Criteria decided =
        Criteria.where("listingId")
            .in(listings)
            .and("repair")
            .in(Repair.LEFT, Repair.THEIRS_TAKEN)
            .and("decided")
            .exists(true);
    return mongo.find(Query.query(decided).with(Sort.by("seenAt")), Finding.class);
  }

  Optional<Finding> find(String run, String id, Scope scope) {
    Criteria one = Criteria.where("_id").is(id).and("reconciliationId").is(run);
    return Optional.ofNullable(
        mongo.findOne(
            Query.query(new Criteria().andOperator(one, scope.criteria("within"))), Finding.class));
  }

  /** Notes what was decided; false when that was noted before. */
  boolean decide(Finding finding, Repair done, Decided decided) {
    Criteria open = Criteria.where("_id").is(finding.id()).and("repair").is(Repair.ASKED);
    Update note = Update.update("repair", done).set("decided", decided);
    return mongo.updateFirst(Query.query(open), note, Finding.class).getModifiedCount() == 1;
  }

  /** What was to be done the marketplace will not do: somebody has to decide. */
  void refused(Finding finding) {
    Criteria planned = Criteria.where("_id").is(finding.id()).and("repair").is(finding.repair());
    mongo.updateFirst(Query.query(planned), Update.update("repair", Repair.ASKED), Finding.class);
  }

  /** Our wish is a newer one by what was just decided: that makes other questions no older. */
  void follow(Finding decided, long wish) {
    Criteria others =
        Criteria.where("reconciliationId")
            .is(decided.reconciliationId())
            .and("listingId")
            .is(decided.listingId())
            .and("repair")
            .is(Repair.ASKED)
            .and("wish")
            .is(decided.wish());
    mongo.updateMulti(Query.query(others), Update.update("wish", wish), Finding.class);
  }

  Map<DriftKind, Long> kinds(String run) {
    Map<DriftKind, Long> all = new EnumMap<>(DriftKind.class);
    for (DriftKind kind : DriftKind.values()) {
      long many = mongo.count(Query.query(of(run).and("kind").is(kind)), Finding.class);
      if (many > 0) {
        all.put(kind, many);
      }
    }
    return all;
  }

  long mended(String run) {
    return mongo.count(
        Query.query(of(run).and("repair").nin(UNMENDED).and("decided").exists(false)),
        Finding.class);
  }

  private static Criteria of(String run) {
    return Criteria.where("reconciliationId").is(run);
  }

  /** Of the caller's units; what is of nobody's only the nation sees. */
  Page<Finding> page(FindingQuery wanted, Scope scope, PageRequest page) {
    List<Criteria> all = new ArrayList<>(wanted.criteria());
    all.add(scope.criteria("within"));
    page.after().ifPresent(after -> all.add(Criteria.where("_id").gt(after)));
    Query query =
        Query.query(new Criteria().andOperator(all)).with(Sort.by("_id")).limit(page.limit() + 1);
    return Page.of(mongo.find(query, Finding.class), page, Finding::id);
  }
}
