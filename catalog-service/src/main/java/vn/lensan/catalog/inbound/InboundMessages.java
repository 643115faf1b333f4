package vn.lensan.catalog.inbound;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
class InboundMessages {
  private final MongoOperations mongo;

  InboundMessages(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** The message that was there already; empty when this call kept it. */
  Optional<InboundMessage> keep(InboundMessage message) {
    try {
      mongo.insert(message);
      return Optional.empty();
    } catch (DuplicateKeyException there) {
      return find(message.id());
    }
  }

  Optional<InboundMessage> find(String id) {
    return Optional.ofNullable(mongo.findById(id, InboundMessage.class));
  }

  void settle(String id, InboundMessage.State state, @Nullable String reason) {
    Update update = Update.update("state", state).unset(InboundMessage.WORK);
    mongo.updateFirst(
        Query.query(Criteria.where("_id").is(id)),
        reason == null ? update : update.set("reason", reason),
        InboundMessage.class);
  }
}
