package vn.lensan.training.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.lensan.platform.problem.Problem;

class CourseTimeTest {

  @Test
  void allowsThirtyPercentOfTheoryAndNotAMinuteMore() {
    assertThat(new CourseTime(180, 420).theoryMinutes()).isEqualTo(180);
    assertThatThrownBy(() -> new CourseTime(181, 420)).isInstanceOf(Problem.class);
    assertThatThrownBy(() -> new CourseTime(0, 0)).isInstanceOf(Problem.class);
    assertThat(new CourseTime(0, 1).practiceMinutes()).isEqualTo(1);
  }
}
