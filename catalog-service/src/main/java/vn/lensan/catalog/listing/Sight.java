package vn.lensan.catalog.listing;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.security.Scope;

/** What a caller sees: the units of the scope, or, as a partner, one channel of the country. */
record Sight(Scope scope, @Nullable String channel) {

  static Sight of(Caller caller) {
    return caller.is(Role.PARTNER)
        ? new Sight(Scope.EVERYTHING, caller.channel() == null ? "" : caller.channel())
        : new Sight(caller.scope(), null);
  }

  boolean covers(ListingView listing) {
    return scope.covers(listing.within()) && (channel == null || channel.equals(listing.channel()));
  }

  Criteria criteria() {
    Criteria within = scope.criteria("within");
    return channel == null
        ? within
        : new Criteria().andOperator(within, Criteria.where("channel").is(channel));
  }
}
