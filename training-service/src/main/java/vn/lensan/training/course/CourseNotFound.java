package vn.lensan.training.course;

import vn.lensan.platform.problem.Problem;

final class CourseNotFound {
  private CourseNotFound() {}

  static Problem forId(String id) {
    return Problem.notFound("course.not-found").with("id", id);
  }
}
