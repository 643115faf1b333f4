package vn.lensan.catalog.outlook;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Service;
import vn.lensan.platform.aggregate.AggregateStore;
import vn.lensan.platform.aggregate.AggregateStores;
import vn.lensan.platform.time.Days;
import vn.lensan.platform.unit.UnitId;

/**
 * Looks at all that grows and is placed, and tells which weeks turned into a glut or are none any
 * more. Reads everything anew each time: what was told twice or late can't stay in a sum. Several
 * instances may look at once: each week is one document, whose version lets one of them tell.
 */
@Service
public class GlutWatch {
  private final Growers growers;
  private final Placements placements;
  private final AggregateStore<Glut> gluts;
  private final GlutRule rule;
  private final Clock clock;

  GlutWatch(
      Growers growers, Placements placements, AggregateStores stores, GlutRule rule, Clock clock) {
    this.growers = growers;
    this.placements = placements;
    this.gluts = stores.of(Glut.class);
    this.rule = rule;
    this.clock = clock;
  }

  /** One look at the whole country. */
  public void look() {
    Weeks weeks = Weeks.from(Days.today(clock), rule.weeks());
    Ledger<GlutPlace> ledger = new Ledger<>(weeks, null);
    growers.each(grower -> grow(ledger, grower));
    placements.each(
        weeks,
        placement ->
            placement
                .within()
                .forEach(
                    unit ->
                        ledger.of(new GlutPlace(unit, placement.commodity())).place(placement)));
    Map<GlutPlace, OutlookView> views = new HashMap<>();
    ledger
        .balances()
        .forEach((at, balance) -> views.put(at, balance.view(at.unit(), at.key(), rule)));
    ease(views, weeks);
    views.forEach(this::warn);
  }

  /** In its commune and province; who looks at the country looks at its provinces. */
  private static void grow(Ledger<GlutPlace> ledger, Grower grower) {
    String nation = UnitId.nation(grower.boundary()).toString();
    grower.within().stream()
        .filter(unit -> unit.startsWith(grower.boundary() + ':') && !unit.equals(nation))
        .forEach(
            unit ->
                grower
                    .keys()
                    .forEach(key -> ledger.of(new GlutPlace(unit, key)).grow(grower, key)));
  }

  private void warn(GlutPlace place, OutlookView view) {
    Instant now = clock.instant();
    view.weeks().stream()
        .filter(OutlookWeek::glut)
        .forEach(
            week -> {
              Glut first = Glut.first(place, view.commodity(), week, now);
              if (gluts.find(first.id()).isPresent() || !gluts.insertIfAbsent(first)) {
                told(first.id(), week, now);
              }
            });
  }

  /** Those warned of whose week is none any more. */
  private void ease(Map<GlutPlace, OutlookView> views, Weeks weeks) {
    Query open = Query.query(Criteria.where("warned").is(true).and("until").gte(weeks.today()));
    for (Glut glut : gluts.find(open)) {
      List<OutlookWeek> cells =
          views.containsKey(glut.place()) ? views.get(glut.place()).weeks() : List.of();
      OutlookWeek seen =
          cells.stream().filter(one -> one.week().equals(glut.week())).findFirst().orElse(null);
      if (seen == null || !seen.glut()) {
        told(glut.id(), seen, clock.instant());
      }
    }
  }

  private void told(String id, @Nullable OutlookWeek seen, Instant now) {
    gluts.find(id).filter(glut -> glut.look(seen, now)).ifPresent(this::save);
  }

  private void save(Glut glut) {
    try {
      gluts.save(glut);
    } catch (OptimisticLockingFailureException otherInstance) {
      // It has looked at the same and told.
    }
  }
}
