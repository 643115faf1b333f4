package vn.lensan.training.course;

import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.platform.aggregate.Aggregate;

@Document("courses")
final class Course extends Aggregate {
  private final Level level;
  private final String name;
  private final CourseTime time;
  private final int passMark;

  Course(String id, Level level, String name, CourseTime time, int passMark) {
    super(id);
    this.level = level;
    this.name = name;
    this.time = time;
    this.passMark = passMark;
  }

  CourseView view() {
    return new CourseView(
        id(), version(), level, name, time.theoryMinutes(), time.practiceMinutes(), passMark);
  }
}
