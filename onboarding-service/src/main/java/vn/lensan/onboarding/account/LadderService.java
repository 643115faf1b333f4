package vn.lensan.onboarding.account;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.lensan.onboarding.account.LadderActs.Done;
import vn.lensan.onboarding.account.LadderActs.Period;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Caller;

/** The door to how far accounts got. */
@Service
public class LadderService {
  private static final int FIRST_AND_NEXT = 2;
  private final AccountService accounts;
  private final AccountUses uses;
  private final LadderActs acts;

  LadderService(AccountService accounts, AccountUses uses, LadderActs acts) {
    this.accounts = accounts;
    this.uses = uses;
    this.acts = acts;
  }

  /** Something was done with a shop; told again, it changes nothing. */
  public void done(List<Act> told) {
    told.forEach(acts::note);
    told.stream().findFirst().ifPresent(act -> uses.used(act.householdId(), act.channel()));
  }

  /** What a marketplace counted on a day. */
  public void reported(Act report, long sequence) {
    acts.replace(report, sequence);
    uses.used(report.householdId(), report.channel());
  }

  /** Days from and to, both within, when what was done then is asked too. */
  public record Asked(@Nullable LocalDate from, @Nullable LocalDate to) {
    @Nullable Period period() {
      if (from == null && to == null) {
        return null;
      }
      if (from == null || to == null || to.isBefore(from)) {
        throw Problem.invalid("account.invalid").error("/to", "account.period");
      }
      return new Period(from, to);
    }
  }

  public LadderView ladder(String householdId, String id, Asked asked, Caller caller) {
    Period period = asked.period();
    Account account = accounts.found(householdId, id, caller);
    String shop = Act.shop(account.origin().householdId(), account.origin().provider());
    Ladder ladder =
        Ladder.of(
            account.life().openedOn(), (kind, most) -> acts.days(shop, kind, Period.EVER, most));
    List<LadderView.Step> steps =
        ladder.since().entrySet().stream()
            .map(rung -> new LadderView.Step(rung.getKey(), rung.getValue()))
            .toList();
    return new LadderView(
        id, ladder.highest().orElse(null), steps, period == null ? null : inPeriod(shop, period));
  }

  private LadderView.InPeriod inPeriod(String shop, Period period) {
    boolean active = !acts.days(shop, Act.Kind.USED, period, 1).isEmpty();
    Rung rung =
        repeated(shop, period)
            ? Rung.REPEATED
            : Stream.of(Act.Kind.DELIVERED, Act.Kind.CONFIRMED, Act.Kind.ORDERED, Act.Kind.LISTED)
                .filter(kind -> !acts.days(shop, kind, period, 1).isEmpty())
                .map(kind -> Rung.valueOf(kind.name()))
                .findFirst()
                .orElse(active ? Rung.ACCOUNT : null);
    return new LadderView.InPeriod(period.from(), period.to(), active, rung);
  }

  /** One was delivered then that is not the first one ever. */
  private boolean repeated(String shop, Period period) {
    List<Done> then = acts.days(shop, Act.Kind.DELIVERED, period, FIRST_AND_NEXT);
    List<Done> first = acts.days(shop, Act.Kind.DELIVERED, Period.EVER, 1);
    return then.stream().anyMatch(one -> !first.contains(one));
  }
}
