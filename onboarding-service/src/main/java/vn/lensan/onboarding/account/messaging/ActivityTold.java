package vn.lensan.onboarding.account.messaging;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import vn.lensan.onboarding.account.Act;

/** What a marketplace counted of a shop on a day. Visits alone are no use of the account. */
record ActivityTold(
    String reportId,
    String householdId,
    String channel,
    LocalDate day,
    long lists,
    long searches,
    long messages,
    long orders) {

  Act act() {
    Set<Act.Kind> kinds = EnumSet.noneOf(Act.Kind.class);
    if (lists > 0) {
      kinds.add(Act.Kind.LISTED);
    }
    if (orders > 0) {
      kinds.add(Act.Kind.ORDERED);
    }
    if (!kinds.isEmpty() || searches > 0 || messages > 0) {
      kinds.add(Act.Kind.USED);
    }
    return new Act("report:" + reportId, householdId, channel, day, kinds);
  }
}
