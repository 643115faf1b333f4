package vn.lensan.catalog.preorder;

import java.util.List;
import vn.lensan.catalog.outlook.Placing;
import vn.lensan.platform.unit.UnitId;

/**
 * What one household could give of a request.
 *
 * @param unit its commune, {@code boundary:code}
 * @param within the path that scope is checked against
 */
record Match(String householdId, String unit, List<String> within, long kilograms, State state) {

  /** What the household's team has answered. */
  enum State {
    OFFERED,
    ACCEPTED,
    DECLINED
  }

  Match as(State next) {
    return new Match(householdId, unit, within, kilograms, next);
  }

  Match lyingIn(List<String> path) {
    String boundary = UnitId.parse(unit).boundary() + ':';
    String there =
        path.stream().filter(one -> one.startsWith(boundary)).reduce(unit, (up, down) -> down);
    return new Match(householdId, there, path, kilograms, state);
  }

  Placing.Promise promise(String preorder, PreorderRequest request) {
    return new Placing.Promise(
        preorder + ':' + householdId,
        householdId,
        within,
        request.commodity(),
        kilograms,
        request.from(),
        request.to(),
        request.channel());
  }

  boolean takes() {
    return state != State.DECLINED;
  }
}
