package vn.lensan.training.enrolment.web;

import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;
import vn.lensan.training.enrolment.EnrolmentService;

/** Each of these may be sent again: 201 when it was new, 200 when it was there. */
@RestController
@RequestMapping("/api/v1/sessions/{id}")
class EnrolmentController {
  private final EnrolmentService enrolments;
  private final EnrolmentMapping mapping;

  EnrolmentController(EnrolmentService enrolments, EnrolmentMapping mapping) {
    this.enrolments = enrolments;
    this.mapping = mapping;
  }

  @PostMapping("/enrolments")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.TRAINER})
  ResponseEntity<EnrolmentResponse> enrol(
      @PathVariable String id, @Valid @RequestBody EnrolmentRequests.Enrol body, Caller caller) {
    return answer(enrolments.enrol(id, body.householdId(), caller));
  }

  @GetMapping("/enrolments")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY, Role.TRAINER})
  Page<EnrolmentResponse> page(@PathVariable String id, PageRequest page, Caller caller) {
    return enrolments.page(id, caller, page).map(mapping::toResponse);
  }

  @PostMapping("/attendances")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.TRAINER})
  ResponseEntity<EnrolmentResponse> attend(
      @PathVariable String id, @Valid @RequestBody EnrolmentRequests.Attend body, Caller caller) {
    return answer(enrolments.attend(id, body.householdId(), body.halfDay(), caller));
  }

  @PostMapping("/results")
  @Allowed({Role.COMMUNE, Role.PROVINCE, Role.TRAINER})
  EnrolmentResponse assess(
      @PathVariable String id, @Valid @RequestBody EnrolmentRequests.Assess body, Caller caller) {
    int score = Objects.requireNonNull(body.score());
    return mapping.toResponse(enrolments.assess(id, body.householdId(), score, caller));
  }

  private ResponseEntity<EnrolmentResponse> answer(EnrolmentService.Done done) {
    return ResponseEntity.status(done.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
        .body(mapping.toResponse(done.enrolment()));
  }
}
