package vn.lensan.training.course.web;

import jakarta.validation.Valid;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.web.ETags;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;
import vn.lensan.training.course.CourseService;
import vn.lensan.training.course.CourseView;
import vn.lensan.training.course.Level;

@RestController
@RequestMapping("/api/v1/courses")
class CourseController {
  private final CourseService courses;
  private final CourseMapping mapping;

  CourseController(CourseService courses, CourseMapping mapping) {
    this.courses = courses;
    this.mapping = mapping;
  }

  @PostMapping
  @Allowed({Role.MINISTRY, Role.PROVINCE})
  ResponseEntity<CourseResponse> offer(@Valid @RequestBody CourseRequest request) {
    CourseView course = courses.offer(mapping.toCommand(request));
    return ResponseEntity.created(URI.create("/api/v1/courses/" + course.id()))
        .eTag(ETags.of(course.version()))
        .body(mapping.toResponse(course));
  }

  @GetMapping
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY, Role.TRAINER})
  Page<CourseResponse> page(
      @RequestParam(required = false) @Nullable Level level, PageRequest page) {
    return courses.page(level, page).map(mapping::toResponse);
  }

  @GetMapping("/{id}")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY, Role.TRAINER})
  ResponseEntity<CourseResponse> one(@PathVariable String id) {
    CourseView course = courses.find(id);
    return ResponseEntity.ok().eTag(ETags.of(course.version())).body(mapping.toResponse(course));
  }
}
