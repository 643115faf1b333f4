package vn.lensan.catalog.outlook;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.time.Days;
import vn.lensan.platform.unit.UnitId;

/** The door to the outlook. */
@Service
public class OutlookService {
  private static final int MOST_COMMODITIES = 200;

  /** Fewer households could be told apart by who knows the place. */
  private static final int FEWEST_FOR_PARTNERS = 5;

  private final Growers growers;
  private final Placements placements;
  private final GlutRule rule;
  private final Clock clock;

  OutlookService(Growers growers, Placements placements, GlutRule rule, Clock clock) {
    this.growers = growers;
    this.placements = placements;
    this.rule = rule;
    this.clock = clock;
  }

  /** What lacks a place most comes first. */
  public List<OutlookView> outlook(OutlookQuery query, Caller caller) {
    return caller.is(Role.PARTNER) ? forPartner(query, caller) : forOfficer(query, caller.scope());
  }

  private List<OutlookView> forOfficer(OutlookQuery query, Scope scope) {
    List<UnitId> units =
        query.unit() == null
            ? scope.units().stream().sorted().map(UnitId::parse).toList()
            : List.of(query.unit());
    return units.stream().flatMap(unit -> views(balances(query, unit, scope, null), unit)).toList();
  }

  /** The harvest and whether it is a glut; of what is placed only what its own channel placed. */
  private List<OutlookView> forPartner(OutlookQuery query, Caller caller) {
    UnitId unit = query.unit();
    if (unit == null) {
      throw Problem.of(HttpStatus.BAD_REQUEST, "request.invalid").error("/unit", "required");
    }
    String channel = caller.channel() == null ? "" : caller.channel();
    Map<String, Balance> balances = balances(query, unit, Scope.EVERYTHING, channel);
    balances.values().removeIf(balance -> balance.households() < FEWEST_FOR_PARTNERS);
    return views(balances, unit).toList();
  }

  private Stream<OutlookView> views(Map<String, Balance> balances, UnitId unit) {
    return balances.entrySet().stream()
        .map(one -> one.getValue().view(unit.toString(), one.getKey(), rule))
        .sorted(Comparator.comparingLong(OutlookView::unplacedKg).reversed())
        .limit(MOST_COMMODITIES);
  }

  private Map<String, Balance> balances(
      OutlookQuery query, UnitId unit, Scope scope, @Nullable String channel) {
    Weeks weeks = Weeks.from(Days.today(clock), query.weeks());
    String key = query.commodity() == null ? null : GrownCrop.key(query.commodity());
    Ledger<String> ledger = new Ledger<>(weeks, channel);
    growers.each(
        unit,
        key,
        scope,
        grower ->
            grower.keys().stream()
                .filter(grown -> key == null || key.equals(grown))
                .forEach(grown -> ledger.of(grown).grow(grower, grown)));
    placements.each(
        new Placements.Place(unit, key, scope),
        weeks,
        placement -> ledger.of(placement.commodity()).place(placement));
    return ledger.balances();
  }
}
