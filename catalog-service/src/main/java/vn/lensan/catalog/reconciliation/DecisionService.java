package vn.lensan.catalog.reconciliation;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import vn.lensan.catalog.channel.ChannelGateway;
import vn.lensan.catalog.channel.ChannelRefused;
import vn.lensan.catalog.channel.ChannelService;
import vn.lensan.catalog.channel.ChannelTrouble;
import vn.lensan.catalog.channel.Channels;
import vn.lensan.catalog.listing.DriftKind;
import vn.lensan.catalog.listing.ListingService;
import vn.lensan.catalog.listing.ListingView;
import vn.lensan.catalog.listing.ShopRepair;
import vn.lensan.catalog.listing.Verdict;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Caller;

/** The door by which an officer decides what a look at a shop asked. */
@Service
public class DecisionService {
  private final ReconciliationService reconciliations;
  private final KeptFindings findings;
  private final ListingService listings;
  private final ShopRepair repairs;
  private final Channels channels;
  private final ChannelService log;
  private final Clock clock;

  DecisionService(
      ReconciliationService reconciliations,
      KeptFindings findings,
      ListingService listings,
      ShopRepair repairs,
      Channels channels,
      ChannelService log,
      Clock clock) {
    this.reconciliations = reconciliations;
    this.findings = findings;
    this.listings = listings;
    this.repairs = repairs;
    this.channels = channels;
    this.log = log;
    this.clock = clock;
  }

  /** What is decided on. */
  public record Question(String channel, String reconciliationId, String findingId) {}

  /**
   * The same decision twice is one. Refused: 404 what is not of the caller's units; 409 {@code
   * finding.decided} when it was decided otherwise or never asked, {@code finding.moved} when the
   * listing or the shop is not as it was found any more; 422 {@code finding.choice-unfit} when
   * there is nothing of theirs to take; 409 {@code finding.channel-refused} when the marketplace
   * will not; 503 while the marketplace can't be reached.
   */
  public Finding decide(Question question, Verdict.Choice choice, Caller caller) {
    Finding finding = find(question, caller);
    if (finding.decided() != null && finding.decided().choice() == choice) {
      return finding;
    }
    if (finding.repair() != Repair.ASKED) {
      throw Problem.conflict("finding.decided");
    }
    if (finding.kind() == DriftKind.DOUBLE && choice == Verdict.Choice.THEIRS) {
      throw Problem.invalid("finding.choice-unfit").error("/choice", "not-understood");
    }
    act(finding, choice, caller);
    log.notedOnce(finding.channel(), "finding." + choice, finding.id(), caller);
    Repair done = done(finding.kind(), choice);
    Decided decided = new Decided(choice, clock.instant(), caller.client());
    return findings.decide(finding, done, decided)
        ? finding.with(done, decided)
        : settled(find(question, caller), choice);
  }

  private Finding find(Question question, Caller caller) {
    String run = reconciliations.find(question.channel(), question.reconciliationId(), caller).id();
    return findings
        .find(run, question.findingId(), caller.scope())
        .orElseThrow(() -> Problem.notFound("finding.not-found"));
  }

  private void act(Finding finding, Verdict.Choice choice, Caller caller) {
    ListingView before = listings.find(Objects.requireNonNull(finding.listingId()), caller);
    Optional<ListingView> after = repairs.decide(before, finding.verdict(choice));
    if (after.isEmpty()) {
      throw Problem.conflict("finding.moved");
    }
    long wish = after.get().wish();
    if (wish == finding.wish() + 1) {
      findings.follow(finding, wish);
    }
    if (finding.kind() == DriftKind.DOUBLE && choice == Verdict.Choice.OURS) {
      takeDown(finding);
    }
  }

  private void takeDown(Finding second) {
    ChannelGateway gateway = channels.gateway(second.channel());
    try {
      gateway.withdrawItem(Objects.requireNonNull(second.channelItemId()));
    } catch (ChannelRefused refusal) {
      // What is not there any more is down, as was decided.
      if (!refusal.isOfUnknownItem()) {
        throw Problem.conflict("finding.channel-refused");
      }
    } catch (ChannelTrouble trouble) {
      throw Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "finding.channel-away")
          .retryAfter(gateway.health().pause());
    }
  }

  private static Repair done(DriftKind kind, Verdict.Choice choice) {
    return switch (choice) {
      case OURS -> Mending.ours(kind);
      case THEIRS -> Repair.THEIRS_TAKEN;
      case LEAVE -> Repair.LEFT;
    };
  }

  /** Somebody else was quicker; that is well if they decided the same. */
  private static Finding settled(Finding now, Verdict.Choice choice) {
    if (now.decided() == null || now.decided().choice() != choice) {
      throw Problem.conflict("finding.decided");
    }
    return now;
  }
}
