package vn.lensan.training.course;

public sealed interface CourseCommand {
  record Offer(String id, Level level, String name, CourseTime time, int passMark)
      implements CourseCommand {}
}
