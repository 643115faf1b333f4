package vn.lensan.catalog.finance;

import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * Passes an interest on, and takes it back, until the partner has answered. The consent is asked
 * for each time by way of the particulars, so nothing goes out after it was withdrawn.
 */
@Component
class InterestWork {
  private final FinanceInterests interests;
  private final FinanceGateways gateways;
  private final ApplicantDirectory directory;
  private final Clock clock;

  InterestWork(
      FinanceInterests interests,
      FinanceGateways gateways,
      ApplicantDirectory directory,
      Clock clock) {
    this.interests = interests;
    this.gateways = gateways;
    this.directory = directory;
    this.clock = clock;
  }

  void work(String id) {
    FinanceInterestView open = interests.find(id).orElseThrow().view();
    // A partner that is configured no more is waited for: it may still hold what it was told.
    FinanceGateway gateway =
        gateways.find(open.partner()).orElseThrow(() -> new FinanceAway("partner.unknown"));
    if (open.state() == InterestState.ASKED) {
      passOn(open, gateway);
    } else if (open.state() == InterestState.WITHDRAWING) {
      takeBack(id, gateway);
    }
  }

  private void passOn(FinanceInterestView open, FinanceGateway gateway) {
    try {
      Applicant who = directory.applicant(open.householdId(), open.partner());
      gateway.passOn(new FinanceGateway.PassedOn(open.id(), open.offerId(), open.commodity(), who));
      interests.change(open.id(), now -> now.passedOn(clock.instant()));
    } catch (FinanceRefused refused) {
      interests.change(open.id(), now -> now.refused(refused.code(), clock.instant()));
    } catch (FinanceAway away) {
      interests.change(open.id(), now -> now.mayHaveGone(clock.instant()));
      throw away;
    }
  }

  private void takeBack(String id, FinanceGateway gateway) {
    gateway.takeBack(id);
    interests.change(id, now -> now.forgotten(clock.instant()));
  }
}
