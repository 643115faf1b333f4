package vn.lensan.catalog.reconciliation;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import vn.lensan.catalog.channel.ChannelGateway;
import vn.lensan.catalog.channel.Channels;
import vn.lensan.catalog.ids.DerivedId;
import vn.lensan.platform.idempotency.RequestIds;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** The one door: looks at the shops of marketplaces, asked for or in turn. */
@Service
public class ReconciliationService {
  private final Reconciliations reconciliations;
  private final KeptFindings findings;
  private final Channels channels;
  private final ReconciliationSettings settings;
  private final ReconciliationHint hint;
  private final Clock clock;

  ReconciliationService(
      Reconciliations reconciliations,
      KeptFindings findings,
      Channels channels,
      ReconciliationSettings settings,
      ReconciliationHint hint,
      Clock clock) {
    this.reconciliations = reconciliations;
    this.findings = findings;
    this.channels = channels;
    this.settings = settings;
    this.hint = hint;
    this.clock = clock;
  }

  /** Begins a look at the channel's whole shop; refused (409) where the shop can't be read. */
  public ReconciliationView begin(String channel) {
    ChannelGateway gateway = channels.gateway(channel);
    if (!gateway.capabilities().readsShop()) {
      throw Problem.conflict("reconciliation.shop-not-readable").with("channel", channel);
    }
    return begin(RequestIds.newId(), gateway.id().value());
  }

  private ReconciliationView begin(String id, String channel) {
    Reconciliation run = Reconciliation.begun(id, channel, settings.of(channel), clock.instant());
    reconciliations.insertIfAbsent(run);
    hint.hint(id);
    return run.view();
  }

  /** One of each turn, whichever instance comes first. */
  void inTurn() {
    if (settings.every().isZero()) {
      return;
    }
    long turn = clock.instant().toEpochMilli() / settings.every().toMillis();
    for (String channel : channels.names()) {
      String id = DerivedId.of("reconciliation", channel, Long.toString(turn));
      if (channels.gateway(channel).capabilities().readsShop()
          && reconciliations.find(id).isEmpty()) {
        begin(id, channel);
      }
    }
  }

  public ReconciliationView find(String channel, String id, Caller caller) {
    return reconciliations
        .find(id)
        .map(Reconciliation::view)
        .filter(run -> run.channel().equals(channels.gateway(channel).id().value()))
        .filter(run -> sees(caller, run.channel()))
        .orElseThrow(() -> Problem.notFound("reconciliation.not-found").with("id", id));
  }

  /** What was found, of the caller's units or channel. */
  public Page<Finding> findings(
      String channel, FindingQuery wanted, Caller caller, PageRequest page) {
    find(channel, wanted.reconciliationId(), caller);
    Scope scope = isOfAll(caller) ? Scope.EVERYTHING : caller.scope();
    return findings.page(wanted, scope, page);
  }

  /** What waits for somebody's decision since the last look, of the caller's units. */
  public Page<Finding> asked(String channel, Caller caller, PageRequest page) {
    return reconciliations
        .last(channels.gateway(channel).id().value())
        .map(run -> new FindingQuery(run.id(), null, Repair.ASKED))
        .map(wanted -> findings.page(wanted, caller.scope(), page))
        .orElseGet(() -> new Page<>(List.of(), null));
  }

  /** What is of nobody of ours, and the counts of the country, are theirs to see. */
  public static boolean isOfAll(Caller caller) {
    return caller.is(Role.PARTNER) || caller.scope().isNational();
  }

  private static boolean sees(Caller caller, String channel) {
    return !caller.is(Role.PARTNER) || Objects.equals(caller.channel(), channel);
  }
}
