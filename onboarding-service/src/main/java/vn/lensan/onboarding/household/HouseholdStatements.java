package vn.lensan.onboarding.household;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.lensan.platform.personal.PersonalText;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.time.Days;
import vn.lensan.platform.web.IfMatch;

/** The registry's door for what a household says of itself and signs, and for who vouches. */
@Service
public class HouseholdStatements {
  private final Households households;
  private final SellerIdentities identities;
  private final Clock clock;

  HouseholdStatements(Households households, SellerIdentities identities, Clock clock) {
    this.households = households;
    this.identities = identities;
    this.clock = clock;
  }

  /** The commitment to quality as it is handed in. */
  public record Signed(String textVersion, OffsetDateTime signedAt, @Nullable String photoId) {}

  public HouseholdView readiness(String id, IfMatch version, Readiness told, Caller caller) {
    Household household = find(id, caller);
    version.check(household.version());
    boolean future =
        Stream.of(told.smartphone(), told.connection(), told.payment(), told.signature())
            .anyMatch(answer -> answer.on().isAfter(Days.today(clock)));
    if (future) {
      throw Problem.invalid("readiness.invalid").error("/on", "day-in-future");
    }
    return saved(household, one -> one.answerReadiness(told, act(caller)), caller);
  }

  public HouseholdView commit(String id, Signed signed, Caller caller) {
    Instant at = signed.signedAt().toInstant().truncatedTo(ChronoUnit.MILLIS);
    Problem wrong = Problem.invalid("commitment.invalid");
    if (at.isAfter(clock.instant())) {
      wrong.error("/signedAt", "commitment.future");
    }
    CommitmentTexts.of(signed.textVersion())
        .ifPresentOrElse(
            text -> {
              if (Days.of(at).isBefore(text.since())) {
                wrong.error("/signedAt", "commitment.text-later");
              }
            },
            () -> wrong.error("/textVersion", "commitment.text-unknown"));
    if (!wrong.errors().isEmpty()) {
      throw wrong;
    }
    Commitment told = new Commitment(signed.textVersion(), at, caller.client(), signed.photoId());
    return saved(find(id, caller), one -> one.commit(told, act(caller)), caller);
  }

  /** Asks the state's electronic identity; what it says may be asked for again. */
  public HouseholdView identify(String id, Caller caller) {
    Household household = find(id, caller);
    household.guardOpen();
    PersonalText number = household.profile().citizenNumber();
    if (number == null) {
      throw Problem.conflict("identification.number-missing");
    }
    Identification.State state = identities.ask(number.value(), household.profile().fullName());
    Identification told = new Identification(state, Days.today(clock));
    return saved(household, one -> one.identified(told, act(caller)), caller);
  }

  private HouseholdView saved(Household household, Predicate<Household> change, Caller caller) {
    Household now = change.test(household) ? households.save(household) : household;
    return now.view(Masks.namesFor(caller));
  }

  private Act act(Caller caller) {
    return Act.by(caller.client(), clock.instant());
  }

  private Household find(String id, Caller caller) {
    return households.current(id, caller.scope()).orElseThrow(() -> HouseholdRefusal.notFound(id));
  }
}
