package vn.lensan.catalog.preorder;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

  /** Asks more households. */
  void ask(List<Match> more) {
    become(asked().also(more));
  }

  Asked asked() {
    return new Asked(matches);
  }

  /** What is still to be found. */
  long lacking() {
    return closed ? 0 : asked().lacking(request.kilograms());
  }

  boolean accept(String householdId) {
    boolean changed = answer(householdId, Match.State.ACCEPTED);
    if (changed) {
      enlist(Placing.promised(match(householdId).promise(id(), request)));
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
    become(asked().with(householdId, match -> match.as(answer)));
    return true;
  }

  /** True when it was open. */
  boolean close() {
    boolean was = !closed;
    closed = true;
    become(asked());
    return was;
  }

  void relocated(String householdId, List<String> within) {
    become(asked().with(householdId, match -> match.lyingIn(within)));
  }

  private void become(Asked next) {
    matches = next.matches();
    offeredIn = next.within();
    status = closed ? PreorderStatus.CLOSED : next.standing(request.kilograms());
  }

  private Match match(String householdId) {
    return asked().find(householdId).orElseThrow(() -> PreorderRefusal.notFound(id()));
  }

  /** What it takes of a household's harvest; nothing when it declined or was let go. */
  Optional<Reserved.Part> part(String householdId) {
    return asked()
        .find(householdId)
        .filter(one -> closed ? one.state() == Match.State.ACCEPTED : one.takes())
        .map(one -> Reserved.Part.of(id(), request, one.kilograms()));
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
