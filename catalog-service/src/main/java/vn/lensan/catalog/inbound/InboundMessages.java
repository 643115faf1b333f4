package vn.lensan.catalog.inbound;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;
import vn.lensan.platform.work.Due;

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

  /** What was put apart on a channel, the oldest first. */
  Page<InboundMessage> apart(String channel, PageRequest request) {
    Criteria wanted =
        Criteria.where("channel").is(channel).and("state").is(InboundMessage.State.QUARANTINED);
    request.after().ifPresent(id -> wanted.and("_id").gt(id));
    Query query = Query.query(wanted).with(Sort.by("_id")).limit(request.limit() + 1);
    return Page.of(mongo.find(query, InboundMessage.class), request, InboundMessage::id);
  }

  /** Due once more, as if it had just come; only what is put apart. Null when it is not. */
  @Nullable InboundMessage again(String id, Due work) {
    return mongo.findAndModify(
        Query.query(Criteria.where("_id").is(id).and("state").is(InboundMessage.State.QUARANTINED)),
        Update.update("state", InboundMessage.State.RECEIVED)
            .set(InboundMessage.WORK, work)
            .unset("reason"),
        FindAndModifyOptions.options().returnNew(true),
        InboundMessage.class);
  }

  void settle(String id, InboundMessage.State state, @Nullable String reason) {
    Update update = Update.update("state", state).unset(InboundMessage.WORK);
    mongo.updateFirst(
        Query.query(Criteria.where("_id").is(id)),
        reason == null ? update : update.set("reason", reason),
        InboundMessage.class);
  }
}
