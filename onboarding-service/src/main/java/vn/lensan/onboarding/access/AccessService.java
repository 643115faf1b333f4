package vn.lensan.onboarding.access;

import java.time.Clock;
import java.time.Instant;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Service;
import vn.lensan.platform.aggregate.AggregateStore;
import vn.lensan.platform.aggregate.AggregateStores;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.RevokedAccess;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/**
 * Takes access away within seconds. That no new token is given is the identity provider's part and
 * comes first; here the tokens given before become void, in every service.
 */
@Service
public class AccessService {
  private final AggregateStore<RevokedClient> clients;
  private final Clock clock;

  AccessService(AggregateStores stores, Clock clock) {
    this.clients = stores.of(RevokedClient.class);
    this.clock = clock;
  }

  /** Again is no fault: tokens given since then are void too. */
  public RevocationView revoke(String client, String reason, Caller caller) {
    if (client.equals(caller.client())) {
      throw Problem.conflict("access.own");
    }
    RevokedClient fresh = RevokedClient.named(client);
    fresh.revoke(caller.client(), reason, clock.instant());
    return clients.insertIfAbsent(fresh)
        ? fresh.view()
        : clients
            .change(
                RevokedAccess.keyOf(client),
                known -> known.revoke(caller.client(), reason, clock.instant()))
            .orElseThrow()
            .view();
  }

  /** Whether what the client has begun by then goes on without a right to it. */
  public boolean isRevokedSince(String client, Instant begun) {
    return clients
        .find(RevokedAccess.keyOf(client))
        .filter(revoked -> !revoked.view().until().isBefore(begun))
        .isPresent();
  }

  public Page<RevocationView> page(PageRequest page) {
    return clients.page(new Criteria(), page).map(RevokedClient::view);
  }
}
