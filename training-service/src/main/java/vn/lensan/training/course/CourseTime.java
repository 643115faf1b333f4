package vn.lensan.training.course;

import org.springframework.http.HttpStatus;
import vn.lensan.platform.problem.Problem;

/** How a course's time is shared: theory at most 30 %, practice at least 70 %. */
public record CourseTime(int theoryMinutes, int practiceMinutes) {
  private static final int MOST_THEORY_PERCENT = 30;

  public CourseTime {
    if (theoryMinutes < 0 || practiceMinutes < 0) {
      throw new IllegalArgumentException("time is not negative");
    }
    long whole = (long) theoryMinutes + practiceMinutes;
    if (whole == 0 || theoryMinutes * 100L > MOST_THEORY_PERCENT * whole) {
      throw tooMuchTheory(theoryMinutes, whole);
    }
  }

  private static Problem tooMuchTheory(int theory, long whole) {
    long share = whole == 0 ? 0 : Math.ceilDiv(theory * 100L, whole);
    return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "course.too-much-theory")
        .with("theoryPercent", share)
        .with("most", MOST_THEORY_PERCENT)
        .error("/theoryHours", "too-much-theory");
  }
}
