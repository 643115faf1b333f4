package vn.lensan.onboarding.household;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * The registry's door for whoever looks for duplicates: traits only, nothing is decrypted. Every
 * question is bounded, so that a phone which a whole commune uses costs no more than any other.
 */
@Component
public class Lookalikes {
  private static final List<String> READ =
      List.of(
          "profile.citizenHash",
          "profile.phoneHash",
          "profile.nameKey",
          "profile.birthYear",
          "profile.within",
          "status");

  private final MongoOperations mongo;

  public Lookalikes(MongoOperations mongo) {
    this.mongo = mongo;
  }

  public List<HouseholdTraits> of(Collection<String> ids) {
    return read(Query.query(Criteria.where("_id").in(ids)));
  }

  /** Standing households with one of the keys, at most so many. */
  public List<HouseholdTraits> sharing(Clue clue, Collection<String> keys, int most) {
    return read(Query.query(Criteria.where(clue.field()).in(keys)).limit(most));
  }

  /** The next in the order of ids; for going through all of them. */
  public List<HouseholdTraits> after(@Nullable String id, int most) {
    Criteria later = id == null ? new Criteria() : Criteria.where("_id").gt(id);
    return read(Query.query(later).with(Sort.by("_id")).limit(most));
  }

  private List<HouseholdTraits> read(Query query) {
    READ.forEach(query.fields()::include);
    return mongo.find(query, Document.class, Household.COLLECTION).stream()
        .map(Lookalikes::traits)
        .toList();
  }

  private static HouseholdTraits traits(Document household) {
    Document profile = Objects.requireNonNull(household.get("profile", Document.class));
    return new HouseholdTraits(
        household.getString("_id"),
        profile.getString("citizenHash"),
        profile.getString("phoneHash"),
        profile.getString("nameKey"),
        profile.getInteger("birthYear"),
        profile.getList("within", String.class, List.of()),
        HouseholdStatus.MERGED.name().equals(household.getString("status")));
  }
}
