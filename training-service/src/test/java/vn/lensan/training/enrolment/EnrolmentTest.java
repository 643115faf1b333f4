package vn.lensan.training.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lensan.platform.problem.Problem;
import vn.lensan.training.session.HalfDay;

class EnrolmentTest {
  private static final HalfDay MORNING = HalfDay.parse("2026-11-20/AM");
  private static final HalfDay AFTERNOON = HalfDay.parse("2026-11-20/PM");
  private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
  private final Enrolment enrolment = Enrolment.of("s", "h", List.of(MORNING, AFTERNOON));

  @Test
  void earnsNothingByAttendanceAlone() {
    enrolment.attend(MORNING, NOW);
    enrolment.attend(AFTERNOON, NOW);
    assertThat(enrolment.isDue()).isFalse();
    enrolment.assess(49, 50, NOW);
    assertThat(enrolment.isDue()).isFalse();
    enrolment.assess(50, 50, NOW);
    assertThat(enrolment.isDue()).isTrue();
  }

  @Test
  void earnsNothingByTheAssessmentAlone() {
    enrolment.assess(100, 50, NOW);
    enrolment.attend(MORNING, NOW);
    assertThat(enrolment.attend(MORNING, NOW)).isFalse();
    assertThat(enrolment.isDue()).isFalse();
    enrolment.attend(AFTERNOON, NOW);
    assertThat(enrolment.isDue()).isTrue();
  }

  @Test
  void isCertifiedOnce() {
    enrolment.assess(100, 50, NOW);
    enrolment.attend(MORNING, NOW);
    enrolment.attend(AFTERNOON, NOW);
    enrolment.certified("LS-T1-0000-0000");
    enrolment.attend(AFTERNOON, NOW);
    enrolment.assess(100, 50, NOW);
    assertThat(enrolment.isDue()).isFalse();
    assertThatThrownBy(() -> enrolment.assess(10, 50, NOW)).isInstanceOf(Problem.class);
  }

  @Test
  void refusesAHalfDayOfAnotherClass() {
    assertThatThrownBy(() -> enrolment.attend(HalfDay.parse("2026-11-21/AM"), NOW))
        .isInstanceOf(Problem.class);
  }
}
