package vn.lensan.monitoring.fact;

import com.mongodb.client.model.WriteModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.lensan.monitoring.MonitoringStore;
import vn.lensan.monitoring.store.NewerWrites;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** Facts as readers find them, for the way from a figure down to what it counts. */
@Component
public class Facts {
  static final String COLLECTION = "facts";
  private static final String FAR = "9999-12-31";
  private final MonitoringStore store;

  Facts(MonitoringStore store) {
    this.store = store;
  }

  /** Writes the facts as they are now, none over a newer one; one that ended stays as ended. */
  public void write(Collection<FactChange> changes) {
    List<WriteModel<Document>> writes = new ArrayList<>();
    for (FactChange change : changes) {
      Document fields = change.after() == null ? ended() : fields(change.after());
      fields.append("version", change.version());
      writes.add(NewerWrites.set(change.id(), "version", change.version(), fields));
    }
    NewerWrites.apply(store.collection(COLLECTION), writes);
  }

  private static Document ended() {
    return new Document("ended", true).append("places", List.of()).append("within", List.of());
  }

  private static Document fields(Fact fact) {
    return new Document("ended", false)
        .append("metric", fact.metric())
        .append("dims", new Document(Map.copyOf(fact.dims())))
        .append("amount", fact.amount())
        .append("spells", fact.spells().stream().map(Facts::stored).toList())
        .append("householdId", fact.householdId())
        .append("subject", fact.subject())
        .append("places", fact.places())
        .append("within", fact.within());
  }

  private static Document stored(Spell spell) {
    LocalDate until = spell.until();
    return new Document("from", spell.from().toString())
        .append("until", until == null ? FAR : until.toString());
  }

  /**
   * What a figure counts.
   *
   * @param from for what happened in a period its first day; null for what held on its last
   */
  public record Wanted(
      Collection<String> metrics,
      Map<String, String> dims,
      String unit,
      @Nullable LocalDate from,
      LocalDate to) {}

  public Page<Fact> page(Wanted wanted, Scope scope, PageRequest page) {
    List<Criteria> all = new ArrayList<>();
    all.add(Criteria.where("metric").in(wanted.metrics()));
    all.add(Criteria.where("places").is(wanted.unit()));
    all.add(scope.criteria("within"));
    all.add(Criteria.where("spells").elemMatch(spells(wanted)));
    wanted.dims().forEach((dim, value) -> all.add(Criteria.where("dims." + dim).is(value)));
    page.after().ifPresent(id -> all.add(Criteria.where("_id").gt(id)));
    Query query =
        new Query(new Criteria().andOperator(all)).with(Sort.by("_id")).limit(page.limit() + 1);
    List<Fact> found =
        store.operations().find(query, Document.class, COLLECTION).stream()
            .map(Facts::read)
            .toList();
    return Page.of(found, page, Fact::id);
  }

  private static Criteria spells(Wanted wanted) {
    String to = wanted.to().toString();
    LocalDate from = wanted.from();
    return from == null
        ? Criteria.where("from").lte(to).and("until").gt(to)
        // What began in the period, and has not been over again since: nothing but a team's is.
        : Criteria.where("from").gte(from.toString()).lte(to).and("until").gt(to);
  }

  static Fact read(Document found) {
    Map<String, String> dims = new LinkedHashMap<>();
    found.get("dims", Document.class).forEach((dim, value) -> dims.put(dim, value.toString()));
    return new Fact(
        found.getString("_id"),
        found.getString("metric"),
        dims,
        found.get("amount", Number.class).longValue(),
        found.getList("spells", Document.class).stream().map(Facts::spell).toList(),
        found.getString("householdId"),
        found.getString("subject"),
        found.getList("places", String.class),
        found.getList("within", String.class));
  }

  private static Spell spell(Document stored) {
    String until = stored.getString("until");
    return new Spell(
        LocalDate.parse(stored.getString("from")),
        until.equals(FAR) ? null : LocalDate.parse(until));
  }
}
