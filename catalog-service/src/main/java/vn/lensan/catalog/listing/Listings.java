package vn.lensan.catalog.listing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.lensan.catalog.producer.ProducerFollower;
import vn.lensan.catalog.producer.Relocation;
import vn.lensan.platform.aggregate.AggregateStore;
import vn.lensan.platform.aggregate.AggregateStores;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

@Repository
class Listings implements ProducerFollower {
  private final AggregateStore<Listing> store;
  private final MongoOperations mongo;

  Listings(AggregateStores stores, MongoOperations mongo) {
    this.store = stores.of(Listing.class);
    this.mongo = mongo;
  }

  Optional<Listing> find(String id) {
    return store.find(id);
  }

  Optional<Listing> find(String id, Sight sight) {
    return store.find(id).filter(listing -> sight.covers(listing.view()));
  }

  Optional<Listing> ofItem(String channel, String channelItemId) {
    return store.findOne(
        Query.query(Criteria.where("channel").is(channel).and("channelItemId").is(channelItemId)));
  }

  /** Those of these items, and those that these items say they are of. */
  List<Listing> ofItems(String channel, List<String> items, List<String> references) {
    Criteria either =
        new Criteria()
            .orOperator(
                Criteria.where("channelItemId").in(items), Criteria.where("_id").in(references));
    return store.find(
        Query.query(new Criteria().andOperator(Criteria.where("channel").is(channel), either)));
  }

  /** Whose item should be in the shop, and was not seen in it since a moment; by id. */
  List<Listing> unseen(String channel, Instant since, String after, int most) {
    Criteria there =
        Criteria.where("channel")
            .is(channel)
            .and("channelItemId")
            .exists(true)
            .and("observed.state")
            .in(Observed.State.LIVE, Observed.State.PENDING)
            .and("_id")
            .gt(after)
            .and("push.at")
            .exists(false)
            .andOperator(before("shown.readAt", since), before("lastSent.at", since));
    return store.find(Query.query(there).with(Sort.by("_id")).limit(most));
  }

  private static Criteria before(String field, Instant moment) {
    return new Criteria()
        .orOperator(Criteria.where(field).exists(false), Criteria.where(field).lt(moment));
  }

  List<Listing> ofProduct(String productId) {
    return store.find(Query.query(Criteria.where("productId").is(productId)));
  }

  List<Listing> ofProducts(List<String> productIds, Sight sight) {
    Criteria these = Criteria.where("productId").in(productIds);
    return store.find(Query.query(new Criteria().andOperator(these, sight.criteria())));
  }

  List<Listing> ofHousehold(String householdId, String channel) {
    return store.find(
        Query.query(Criteria.where("householdId").is(householdId).and("channel").is(channel)));
  }

  /** Of a channel, after an id: listings whose item is still looked at over there. */
  List<Listing> waiting(String channel, String after, int most) {
    Criteria waiting =
        Criteria.where("channel")
            .is(channel)
            .and("observed.state")
            .is(Observed.State.PENDING)
            .and("channelItemId")
            .exists(true)
            .and("_id")
            .gt(after);
    return store.find(Query.query(waiting).with(Sort.by(Sort.Direction.ASC, "_id")).limit(most));
  }

  Page<Listing> page(ListingQuery wanted, Sight sight, PageRequest page) {
    List<Criteria> all = new ArrayList<>(wanted.criteria());
    all.add(sight.criteria());
    return store.page(new Criteria().andOperator(all), page);
  }

  boolean insertIfAbsent(Listing listing) {
    return store.insertIfAbsent(listing);
  }

  /**
   * What may be sent now, in the order of the index "lanes", so whoever waited longest first. It is
   * not asked for as an order: there are stores that would read and sort all that waits each time.
   */
  List<Listing> due(String channel, Lane lane, Instant now, int most) {
    // Stores read a partial index only for a question that names its condition.
    Criteria waiting =
        Criteria.where("channel")
            .is(channel)
            .and("lane")
            .is(lane)
            .and("push.at")
            .exists(true)
            .lte(now)
            .and("push.leasedUntil")
            .lte(now);
    return store.find(Query.query(waiting).limit(most));
  }

  List<Listing> all(Collection<String> ids) {
    return store.find(Query.query(Criteria.where("_id").in(ids)));
  }

  /** How many were written; the others were changed by somebody else since they were read. */
  int saveAll(List<Listing> changed) {
    return store.saveAll(changed);
  }

  void save(Listing listing) {
    store.save(listing);
  }

  Optional<Listing> change(String id, Consumer<Listing> change) {
    return store.change(id, change);
  }

  @Override
  public void relocated(String householdId, List<String> within) {
    Relocation.apply(mongo, Listing.class, householdId, within);
  }
}
