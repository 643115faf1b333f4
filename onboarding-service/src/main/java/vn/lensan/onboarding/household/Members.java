package vn.lensan.onboarding.household;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The members of a household. */
record Members(List<Member> all) {
  static final Members NONE = new Members(List.of());
  private static final int MOST = 30;

  Optional<Member> find(String id) {
    return all.stream().filter(one -> one.memberId().equals(id)).findFirst();
  }

  Members with(Member told) {
    List<Member> others = new ArrayList<>(all);
    int at = others.indexOf(find(told.memberId()).orElse(null));
    if (at >= 0) {
      others.set(at, told);
    } else if (others.size() >= MOST) {
      throw HouseholdRefusal.tooManyMembers(MOST);
    } else {
      others.add(told);
    }
    return new Members(List.copyOf(others));
  }
}
