package vn.lensan.onboarding.household;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import vn.lensan.platform.security.Caller;

/** The registry's door for the life of a household after its verification. */
@Service
public class HouseholdLife {
  private final Households households;
  private final PersonRights rights;
  private final Clock clock;

  HouseholdLife(Households households, PersonRights rights, Clock clock) {
    this.households = households;
    this.rights = rights;
    this.clock = clock;
  }

  public HouseholdView close(String id, String reason, Caller caller) {
    Household household = find(id, caller);
    household.close(act(caller).because(reason));
    return households.save(household).view(Masks.namesFor(caller));
  }

  public HouseholdView reopen(String id, String reason, Caller caller) {
    Household household = find(id, caller);
    household.reopen(act(caller).because(reason));
    return households.save(household).view(Masks.namesFor(caller));
  }

  /** A marketplace has opened its shop: whoever has none is not active. Told twice, it is once. */
  public void openedShop(String id, LocalDate day) {
    households
        .current(id)
        .filter(known -> known.isNewShop(day))
        .ifPresent(
            known ->
                households.change(
                    known.id(),
                    household -> household.openedShop(day, Act.by("account", clock.instant()))));
  }

  /** Aliases lie where the household lies that they stand for; so do the aliases of aliases. */
  public void moveAliases(String id) {
    households.current(id).ifPresent(this::moveAliases);
  }

  private void moveAliases(Household standing) {
    Act act = Act.by("transfer", clock.instant());
    rights.samePerson(standing.id()).stream()
        .filter(alias -> !alias.equals(standing.id()))
        .forEach(
            alias ->
                households.change(alias, household -> household.followTo(standing.profile(), act)));
  }

  private Act act(Caller caller) {
    return Act.by(caller.client(), clock.instant());
  }

  private Household find(String id, Caller caller) {
    return households.current(id, caller.scope()).orElseThrow(() -> HouseholdRefusal.notFound(id));
  }
}
