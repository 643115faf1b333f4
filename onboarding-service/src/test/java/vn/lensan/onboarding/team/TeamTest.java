package vn.lensan.onboarding.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.lensan.platform.problem.Problem;

class TeamTest {
  private static final LocalDate DAY = TeamFixtures.DECIDED.plusDays(10);
  private final Team team = TeamFixtures.team();

  @Test
  void takesAMemberInOnceHoweverOftenTold() {
    assertThat(team.join(TeamFixtures.member("m-1", null))).isTrue();
    assertThat(team.join(TeamFixtures.member("m-1", null))).isFalse();
    assertThat(team.view().members()).hasSize(1);
  }

  @Test
  void masksPhonesAndPrintsNoName() {
    team.join(TeamFixtures.member("m-1", null));
    assertThat(team.view().members().getFirst().phone()).isEqualTo("*******001");
    assertThat(TeamFixtures.member("m-1", null).toString()).doesNotContain("Trần", "0981");
  }

  @Test
  void countsALoginOnlyWhileItsMemberIsInTheTeam() {
    team.join(TeamFixtures.member("m-1", "to-thu"));
    assertThat(team.worksWith("to-thu", DAY)).isTrue();
    assertThat(team.worksWith("ai-do", DAY)).isFalse();
    assertThat(team.worksWith("to-thu", TeamFixtures.DECIDED)).isFalse();
    team.change("m-1", new MemberChange(DAY, null, null));
    assertThat(team.worksWith("to-thu", DAY)).isTrue();
    assertThat(team.worksWith("to-thu", DAY.plusDays(1))).isFalse();
  }

  @Test
  void refusesAMembershipThatEndsBeforeItBegins() {
    team.join(TeamFixtures.member("m-1", null));
    MemberChange early = new MemberChange(TeamFixtures.DECIDED, null, null);
    assertThatThrownBy(() -> team.change("m-1", early)).isInstanceOf(Problem.class);
    assertThatThrownBy(() -> team.change("m-2", early)).isInstanceOf(Problem.class);
  }

  @Test
  void changesNoMoreOnceDissolved() {
    team.revise(new TeamChange(null, null, DAY, "Sáp nhập thôn"));
    assertThat(team.state().status()).isEqualTo(TeamStatus.DISSOLVED);
    assertThat(team.workedOn(DAY)).isTrue();
    assertThat(team.workedOn(DAY.plusDays(1))).isFalse();
    assertThatThrownBy(() -> team.join(TeamFixtures.member("m-1", null)))
        .isInstanceOf(Problem.class);
    assertThatThrownBy(() -> team.revise(new TeamChange("Thôn Khác", null, null, null)))
        .isInstanceOf(Problem.class);
  }

  @Test
  void isNotDissolvedBeforeItWasSetUp() {
    TeamChange early = new TeamChange(null, null, TeamFixtures.DECIDED.minusDays(1), "Nhầm");
    assertThatThrownBy(() -> team.revise(early)).isInstanceOf(Problem.class);
  }

  @Test
  void saysWhetherAnythingChanged() {
    assertThat(team.revise(new TeamChange("Thôn Thử", null, null, null))).isFalse();
    assertThat(team.revise(new TeamChange("Thôn Khác", null, null, null))).isTrue();
  }
}
