package vn.lensan.onboarding.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TeamStateTest {
  private final TeamState team = TeamFixtures.team().state();

  @Test
  void hasHouseholdsOfItsOwnCommuneAmongItOnly() {
    assertThat(team.hasAmong(List.of("2025-07-01:VN", "2025-07-01:24", "2025-07-01:07582")))
        .isTrue();
    assertThat(team.hasAmong(List.of("2025-07-01:VN", "2025-07-01:24", "2025-07-01:07615")))
        .isFalse();
    assertThat(team.hasAmong(List.of("2025-06-30:VN", "2025-06-30:24", "2025-06-30:07582")))
        .isFalse();
  }
}
