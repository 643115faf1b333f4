package vn.lensan.onboarding.household;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Service;
import vn.lensan.platform.consumer.LatestOnly;
import vn.lensan.platform.security.Caller;

/** What marketplaces said when they were asked to forget: kept with the ledger, for ever. */
@Service
public class WithdrawalProofs {
  private static final String ASKED = "ASKED";
  private final MongoOperations mongo;
  private final LatestOnly latest;
  private final Households households;

  WithdrawalProofs(MongoOperations mongo, Households households) {
    this.mongo = mongo;
    this.latest = new LatestOnly(mongo);
    this.households = households;
  }

  /**
   * @param state ASKED, ACKNOWLEDGED, NOTHING_SENT or SUPERSEDED, in the catalogue's words
   */
  @Document(Proof.COLLECTION)
  public record Proof(
      @Id String id,
      String householdId,
      String channel,
      String consentId,
      String state,
      Instant askedAt,
      @Nullable Instant settledAt) {
    static final String COLLECTION = "withdrawal_proofs";
  }

  public void keep(Proof proof, long sequence) {
    Map<String, @Nullable Object> fields = new HashMap<>();
    fields.put("householdId", proof.householdId());
    fields.put("channel", proof.channel());
    fields.put("consentId", proof.consentId());
    fields.put("state", proof.state());
    fields.put("askedAt", proof.askedAt());
    fields.put("settledAt", proof.settledAt());
    latest.set(Proof.COLLECTION, proof.id(), "sequence", sequence, fields);
  }

  public List<Proof> of(String householdId, Caller caller) {
    if (households.find(householdId, caller.scope()).isEmpty()) {
      throw HouseholdRefusal.notFound(householdId);
    }
    return of(householdId);
  }

  public List<Proof> of(String householdId) {
    Query query = Query.query(Criteria.where("householdId").is(householdId));
    return mongo.find(query.with(Sort.by("askedAt", "_id")), Proof.class);
  }

  /** Whether a marketplace still owes an answer, or has not even been asked yet. */
  public boolean isWaiting(String householdId) {
    List<Proof> proofs = of(householdId);
    return proofs.stream().anyMatch(proof -> proof.state().equals(ASKED))
        || households
            .find(householdId)
            .map(household -> household.withdrawnConsents(Consent.SELLING))
            .orElse(List.of())
            .stream()
            .anyMatch(id -> proofs.stream().noneMatch(proof -> proof.consentId().equals(id)));
  }
}
