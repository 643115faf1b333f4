package vn.lensan.catalog.listing;

import java.util.ArrayList;
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
