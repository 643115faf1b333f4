package vn.lensan.onboarding.household;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.household.HouseholdIntake.ListedHousehold;
import vn.lensan.onboarding.household.HouseholdIntake.TakenIn;
import vn.lensan.onboarding.household.ListedIdentity.Meant;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Caller;

/**
 * Rows of a list taken in together: only those that cannot disturb each other, each about a
 * household of its own. The id of a new one still comes from what makes it unique, so whoever
 * inserts the same one at the same moment is found out by the store.
 */
@Component
class ListedTogether {
  private final Households households;
  private final ListedIdentity identity;
  private final Cooperatives cooperatives;
  private final ListedTaking taking;

  ListedTogether(
      Households households,
      ListedIdentity identity,
      Cooperatives cooperatives,
      ListedTaking taking) {
    this.households = households;
    this.identity = identity;
    this.cooperatives = cooperatives;
    this.taking = taking;
  }

  Map<String, TakenIn> check(List<ListedHousehold> rows, Caller caller) {
    List<Meant> meant = meant(rows, caller);
    Map<String, Household> there = identity.findAll(meant);
    Map<String, TakenIn> done = new HashMap<>();
    for (Meant one : meant) {
      Household found = there.get(one.row().id());
      ListedTaking.Told told = ListedTaking.told(one.row(), one.known(), caller);
      if (found == null) {
        done.put(one.row().id(), new TakenIn(TakenIn.Outcome.CREATED, told.doubts()));
      } else {
        attempt(told, any -> taking.update(found, any))
            .ifPresent(taken -> done.put(one.row().id(), taken));
      }
    }
    return done;
  }

  Map<String, TakenIn> takeIn(List<ListedHousehold> rows, Caller caller) {
    List<Meant> meant = meant(rows, caller);
    Map<String, Household> there = identity.findAll(meant);
    CooperativeFinder named = cooperatives.remembering();
    Map<String, TakenIn> done = new HashMap<>();
    Map<String, ListedTaking.Told> fresh = new LinkedHashMap<>();
    List<Household> made = new ArrayList<>();
    for (Meant one : meant) {
      Household found = there.get(one.row().id());
      ListedTaking.Told told = ListedTaking.told(one.row(), one.known(), caller);
      told = ListedTaking.inCooperative(told, one.known(), named);
      if (found == null) {
        Household household = taking.made(one.newId(), taking.known(told.particulars()), told);
        fresh.put(household.id(), told);
        made.add(household);
      } else {
        attempt(told, any -> taking.again(found, any))
            .ifPresent(taken -> done.put(one.row().id(), taken));
      }
    }
    Set<String> taken = households.insertAbsent(made);
    fresh.keySet().removeAll(taken);
    fresh
        .values()
        .forEach(
            told -> done.put(told.row().id(), new TakenIn(TakenIn.Outcome.CREATED, told.doubts())));
    return done;
  }

  /** Empty when it is to be done alone: refused, or another was quicker. */
  private static Optional<TakenIn> attempt(
      ListedTaking.Told told, Function<ListedTaking.Told, TakenIn.Outcome> work) {
    try {
      return Optional.of(new TakenIn(work.apply(told), told.doubts()));
    } catch (Problem | OptimisticLockingFailureException alone) {
      return Optional.empty();
    }
  }

  /** The rows that name no code, are not refused, and mean no household that another row means. */
  private List<Meant> meant(List<ListedHousehold> rows, Caller caller) {
    List<Meant> meant = new ArrayList<>();
    for (ListedHousehold row : rows) {
      if (row.code() == null) {
        known(row, caller).map(known -> identity.meant(row, known)).ifPresent(meant::add);
      }
    }
    Map<String, Long> ids = counted(meant, Meant::newId);
    Map<String, Long> hashes = counted(meant, one -> one.row().rowHash());
    meant.removeIf(
        one ->
            ids.getOrDefault(one.newId(), 1L) > 1
                || hashes.getOrDefault(one.row().rowHash(), 1L) > 1);
    return meant;
  }

  private Optional<Known> known(ListedHousehold row, Caller caller) {
    try {
      return Optional.of(taking.inScope(row, caller));
    } catch (Problem refusedAlone) {
      return Optional.empty();
    }
  }

  private static Map<String, Long> counted(List<Meant> meant, Function<Meant, String> by) {
    return meant.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
  }
}
