package vn.lensan.onboarding.team;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.unit.Placement;
import vn.lensan.platform.unit.UnitId;

/** Invented teams and people. */
final class TeamFixtures {
  static final LocalDate DECIDED = LocalDate.of(2026, 3, 15);
  private static final UnitId UNIT = UnitId.parse("2025-07-01:07582");
  private static final List<String> PATH =
      List.of("2025-07-01:VN", "2025-07-01:24", "2025-07-01:07582");

  private TeamFixtures() {}

  static Team team() {
    Decision decision = new Decision("12/QĐ-UBND", DECIDED, "UBND xã Thử");
    TeamTold told = new TeamTold(null, UNIT, "Thôn Thử", decision);
    return Team.formed("team-0001", told, new Placement(UNIT, UNIT, PATH, PATH, false));
  }

  static Member member(String id, @Nullable String client) {
    MemberTold told =
        new MemberTold(
            id,
            "Trần Thị Thử",
            "0981000001",
            Affiliation.YOUTH_UNION,
            DECIDED.plusDays(1),
            List.of(new Training("Kỹ năng số", DECIDED)),
            client);
    return Member.of(id, told);
  }
}
