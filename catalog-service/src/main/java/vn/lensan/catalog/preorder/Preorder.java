package vn.lensan.catalog.preorder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.catalog.outlook.Placing;
import vn.lensan.platform.aggregate.Aggregate;

/** A buyer's request with all who were asked. */
@Document(Preorder.COLLECTION)
final class Preorder extends Aggregate {
  static final String COLLECTION = "preorders";
  private final PreorderRequest request;
  private final String key;
  private final List<String> requestedIn;
  private final Instant createdAt;
  private List<Match> matches;
  private List<String> offeredIn;
  private boolean closed;
  private PreorderStatus status;

  @PersistenceCreator
  Preorder(
      String id,
      PreorderRequest request,
      String key,
      List<String> requestedIn,
      List<Match> matches,
      List<String> offeredIn,
      boolean closed,
      PreorderStatus status,
      Instant createdAt) {
    super(id);
    this.request = request;
    this.key = key;
    this.requestedIn = requestedIn;
    this.matches = matches;
    this.offeredIn = offeredIn;
    this.closed = closed;
    this.status = status;
    this.createdAt = createdAt;
  }

  static Preorder of(
      String id, PreorderRequest request, List<String> requestedIn, Instant createdAt) {
    return new Preorder(
        id,
        request,
        Placing.key(request.commodity()),
        requestedIn,
        List.of(),
        List.of(),
        false,
        PreorderStatus.OPEN,
        createdAt);
  }

  /** Asks more households; those who were asked stay asked. */
  void ask(List<Match> more) {
    List<Match> all = new ArrayList<>(matches);
    all.addAll(more);
    become(all);
  }

  /** What is still to be found. */
  long lacking() {
    return closed ? 0 : request.kilograms() - sum(matches.stream().filter(Match::takes).toList());
  }

  boolean accept(String householdId) {
    boolean changed = answer(householdId, Match.State.ACCEPTED);
    if (changed) {
      enlist(Placing.promised(promise(match(householdId))));
    }
    return changed;
  }

  boolean decline(String householdId) {
    return answer(householdId, Match.State.DECLINED);
  }

  /** An answer is given once; the same again changes nothing. */
  private boolean answer(String householdId, Match.State answer) {
    Match before = match(householdId);
    if (before.state() == answer) {
      return false;
    }
    if (before.state() != Match.State.OFFERED || closed) {
      throw PreorderRefusal.answered(id());
    }
    replace(householdId, match -> match.as(answer));
    return true;
  }

  /** True when it was open. */
  boolean close() {
    boolean was = !closed;
    closed = true;
    become(matches);
    return was;
  }

  void relocated(String householdId, List<String> within) {
    replace(householdId, match -> match.lyingIn(within));
  }

  private void replace(String householdId, UnaryOperator<Match> change) {
    become(
        matches.stream()
            .map(match -> match.householdId().equals(householdId) ? change.apply(match) : match)
            .toList());
  }

  private void become(List<Match> next) {
    matches = List.copyOf(next);
    offeredIn = matches.stream().flatMap(match -> match.within().stream()).distinct().toList();
    status = standing();
  }

  private PreorderStatus standing() {
    if (closed) {
      return PreorderStatus.CLOSED;
    }
    long asked = matches.stream().filter(one -> one.state() == Match.State.OFFERED).count();
    long promised =
        sum(matches.stream().filter(one -> one.state() == Match.State.ACCEPTED).toList());
    if (matches.isEmpty()) {
      return PreorderStatus.OPEN;
    }
    if (promised >= request.kilograms() || (asked == 0 && promised > 0)) {
      return PreorderStatus.ACCEPTED;
    }
    return asked == 0 ? PreorderStatus.DECLINED : PreorderStatus.MATCHED;
  }

  private static long sum(List<Match> some) {
    return some.stream().mapToLong(Match::kilograms).sum();
  }

  private Match match(String householdId) {
    return matches.stream()
        .filter(one -> one.householdId().equals(householdId))
        .findFirst()
        .orElseThrow(() -> PreorderRefusal.notFound(id()));
  }

  private Placing.Promise promise(Match match) {
    return new Placing.Promise(
        id() + ':' + match.householdId(),
        match.householdId(),
        match.within(),
        request.commodity(),
        match.kilograms(),
        request.from(),
        request.to(),
        request.channel());
  }

  PreorderView view() {
    return new PreorderView(
        id(),
        request,
        key,
        requestedIn,
        offeredIn,
        status,
        matches.stream().map(PreorderView.Offered::of).toList(),
        createdAt,
        version());
  }
}
