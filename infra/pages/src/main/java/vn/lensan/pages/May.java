package vn.lensan.pages;

import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;

/**
 * What a reader may do here: the roles of the API's doors, so that no page offers what is refused.
 *
 * @param decide verify, judge duplicates, finish requests
 * @param compare see duplicates
 * @param serve take requests of persons down and answer them
 * @param list hand lists in
 */
public record May(boolean decide, boolean compare, boolean serve, boolean list) {
  public static final May NOTHING = new May(false, false, false, false);

  public static May of(Caller caller) {
    boolean decide = caller.isAnyOf(Role.COMMUNE, Role.PROVINCE);
    boolean ministry = caller.is(Role.MINISTRY);
    return new May(decide, decide || ministry, decide || caller.is(Role.TEAM), decide || ministry);
  }
}
