package vn.lensan.onboarding.team;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A team as those of its unit see it. */
public record TeamView(
    TeamState state,
    @Nullable String village,
    Decision decision,
    @Nullable String reason,
    List<MemberView> members,
    List<Assignment> assignments,
    long version) {

  public String id() {
    return state.teamId();
  }
}
