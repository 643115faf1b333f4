package vn.lensan.catalog.price;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** The stored frames: at most one per province, commodity and kind, so a list is short. */
@Repository
class PriceFrames {
  private static final int MOST = 500;
  private final MongoOperations mongo;

  PriceFrames(MongoOperations mongo) {
    this.mongo = mongo;
  }

  Optional<PriceFrame> find(String id) {
    return Optional.ofNullable(mongo.findById(id, PriceFrame.class));
  }

  PriceFrame put(PriceFrame frame) {
    return mongo.save(frame);
  }

  /**
   * @param provinces null for all of them
   */
  List<PriceFrame> of(@Nullable Collection<String> provinces, @Nullable String commodityCode) {
    Criteria wanted = new Criteria();
    if (provinces != null) {
      wanted.and("province").in(provinces);
    }
    if (commodityCode != null) {
      wanted.and("commodityCode").is(commodityCode);
    }
    return mongo.find(
        Query.query(wanted).with(Sort.by("commodityCode", "_id")).limit(MOST), PriceFrame.class);
  }
}
