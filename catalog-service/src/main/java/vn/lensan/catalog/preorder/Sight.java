package vn.lensan.catalog.preorder;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.security.Scope;

/**
 * What a caller sees: a marketplace its own requests; a province also those made in it; everybody
 * else the requests for which households of their units were asked.
 */
record Sight(Scope scope, @Nullable String channel, boolean requests) {

  static Sight of(Caller caller) {
    if (caller.is(Role.PARTNER)) {
      return new Sight(Scope.NOTHING, caller.channel() == null ? "" : caller.channel(), true);
    }
    return new Sight(caller.scope(), null, caller.isAnyOf(Role.PROVINCE, Role.MINISTRY));
  }

  Criteria criteria() {
    if (channel != null) {
      return Criteria.where("request.channel").is(channel);
    }
    return requests
        ? new Criteria().orOperator(scope.criteria("offeredIn"), scope.criteria("requestedIn"))
        : scope.criteria("offeredIn");
  }

  boolean covers(PreorderView view) {
    if (channel != null) {
      return channel.equals(view.request().channel());
    }
    return scope.covers(view.offeredIn()) || (requests && scope.covers(view.requestedIn()));
  }

  /** Whether the request is the caller's own to close. */
  boolean owns(PreorderView view) {
    return channel == null
        ? requests && view.request().channel() == null && scope.covers(view.requestedIn())
        : channel.equals(view.request().channel());
  }

  PreorderView seen(PreorderView view) {
    return view.with(
        channel == null
            ? view.offers().stream().filter(one -> scope.covers(one.within())).toList()
            : view.offers().stream().map(PreorderView.Offered::nameless).toList());
  }
}
