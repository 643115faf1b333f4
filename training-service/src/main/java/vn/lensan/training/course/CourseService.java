package vn.lensan.training.course;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** Courses are the same for the whole country: everybody reads them. */
@Service
public class CourseService {
  private final Courses courses;

  CourseService(Courses courses) {
    this.courses = courses;
  }

  public CourseView offer(CourseCommand.Offer offer) {
    Course course =
        new Course(offer.id(), offer.level(), offer.name(), offer.time(), offer.passMark());
    return courses.add(course).view();
  }

  public CourseView find(String id) {
    return lookUp(id).orElseThrow(() -> CourseNotFound.forId(id));
  }

  public Optional<CourseView> lookUp(String id) {
    return courses.find(id).map(Course::view);
  }

  /** Courses are few: whoever reads a list looks at all of them at once. */
  public CourseTitles titles() {
    return CourseTitles.of(courses.all().stream().map(Course::view).toList());
  }

  public Page<CourseView> page(@Nullable Level level, PageRequest page) {
    return courses.page(level, page).map(Course::view);
  }
}
