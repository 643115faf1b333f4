package vn.lensan.catalog.preorder;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import vn.lensan.catalog.unit.UnitService;
import vn.lensan.platform.idempotency.RequestIds;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.time.Days;
import vn.lensan.platform.unit.UnitId;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** The one door to pre-orders. */
@Service
public class PreorderService {
  private static final int LONGEST_DAYS = 366;
  private final Preorders preorders;
  private final Matching matching;
  private final UnitService units;
  private final Clock clock;

  PreorderService(Preorders preorders, Matching matching, UnitService units, Clock clock) {
    this.preorders = preorders;
    this.matching = matching;
    this.units = units;
    this.clock = clock;
  }

  /** Takes a request and asks who could give it. */
  public PreorderView create(PreorderRequest given, Caller caller) {
    PreorderRequest request = checked(given, caller);
    Preorder preorder =
        Preorder.of(RequestIds.newId(), request, path(request.unit()), clock.instant());
    // First, so that the shares which are taken for it belong to something.
    preorders.insert(preorder);
    return Sight.of(caller).seen(matching.fill(preorder.id()).view());
  }

  private PreorderRequest checked(PreorderRequest given, Caller caller) {
    var problem = PreorderRefusal.invalid();
    if (given.to().isBefore(given.from())
        || given.to().isAfter(given.from().plusDays(LONGEST_DAYS))
        || given.to().isBefore(Days.today(clock))) {
      problem.error("/to", "preorder-window");
    }
    String channel = caller.is(Role.PARTNER) ? caller.channel() : null;
    if (given.channel() != null && !given.channel().equals(channel)) {
      problem.error("/channel", "preorder-channel");
    }
    if (!caller.is(Role.PARTNER) && !caller.scope().covers(path(given.unit()))) {
      problem.error("/unit", "preorder-unit");
    }
    if (!problem.errors().isEmpty()) {
      throw problem;
    }
    return new PreorderRequest(
        given.commodity().strip(),
        given.kilograms(),
        given.from(),
        given.to(),
        given.unit(),
        channel,
        channel == null ? given.organisation() : null);
  }

  private List<String> path(UnitId unit) {
    List<String> path = new ArrayList<>(List.of(UnitId.nation(unit.boundary()).toString()));
    units.province(unit).map(UnitId::toString).ifPresent(path::add);
    path.add(unit.toString());
    return path.stream().distinct().toList();
  }

  public PreorderView find(String id, Caller caller) {
    return Sight.of(caller).seen(inSight(id, caller).view());
  }

  public Page<PreorderView> page(Caller caller, PageRequest page) {
    Sight sight = Sight.of(caller);
    return preorders.page(sight, page).map(one -> sight.seen(one.view()));
  }

  /** For a household of the caller's units. */
  public PreorderView accept(String id, String householdId, Caller caller) {
    return answer(id, householdId, caller, preorder -> preorder.accept(householdId));
  }

  /** What it declined is asked of the next ones who could give it. */
  public PreorderView decline(String id, String householdId, Caller caller) {
    answer(id, householdId, caller, preorder -> preorder.decline(householdId));
    return Sight.of(caller).seen(matching.fill(id).view());
  }

  private PreorderView answer(
      String id, String householdId, Caller caller, Predicate<Preorder> answer) {
    Preorder preorder = inSight(id, caller);
    boolean own =
        preorder.view().offers().stream()
            .anyMatch(
                one ->
                    householdId.equals(one.householdId()) && caller.scope().covers(one.within()));
    if (!own) {
      throw PreorderRefusal.notFound(id);
    }
    return saved(preorder, answer, caller);
  }

  /** The buyer asks no more. */
  public PreorderView close(String id, Caller caller) {
    Preorder preorder = inSight(id, caller);
    if (!Sight.of(caller).owns(preorder.view())) {
      throw PreorderRefusal.notYours(id);
    }
    PreorderView closed = saved(preorder, Preorder::close, caller);
    matching.letGo(preorder);
    return closed;
  }

  private PreorderView saved(Preorder preorder, Predicate<Preorder> change, Caller caller) {
    if (change.test(preorder)) {
      preorders.save(preorder);
    }
    return Sight.of(caller).seen(preorder.view());
  }

  private Preorder inSight(String id, Caller caller) {
    return preorders.find(id, Sight.of(caller)).orElseThrow(() -> PreorderRefusal.notFound(id));
  }
}
