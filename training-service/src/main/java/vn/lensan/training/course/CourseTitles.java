package vn.lensan.training.course;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lensan.platform.text.Folded;

/** All courses as people name them in lists: by the id, or by the title however it is written. */
public final class CourseTitles {
  private final Map<String, CourseView> byId = new HashMap<>();
  private final Map<String, List<CourseView>> byTitle;

  private CourseTitles(List<CourseView> all) {
    all.forEach(course -> byId.put(course.id(), course));
    byTitle = all.stream().collect(Collectors.groupingBy(course -> Folded.of(course.name())));
  }

  static CourseTitles of(List<CourseView> all) {
    return new CourseTitles(all);
  }

  /** None when there is no such course, several when the title is not enough. */
  public List<CourseView> called(String idOrTitle) {
    CourseView course = byId.get(idOrTitle.strip());
    return course == null ? byTitle.getOrDefault(Folded.of(idOrTitle), List.of()) : List.of(course);
  }
}
