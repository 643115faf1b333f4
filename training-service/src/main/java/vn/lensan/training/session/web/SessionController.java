package vn.lensan.training.session.web;

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
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.web.ETags;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;
import vn.lensan.training.course.Level;
import vn.lensan.training.session.SessionQuery;
import vn.lensan.training.session.SessionService;
import vn.lensan.training.session.SessionStatus;
import vn.lensan.training.session.SessionView;

@RestController
@RequestMapping("/api/v1/sessions")
class SessionController {
  private final SessionService sessions;
  private final SessionMapping mapping;

  SessionController(SessionService sessions, SessionMapping mapping) {
    this.sessions = sessions;
    this.mapping = mapping;
  }

  @PostMapping
  @Allowed({Role.COMMUNE, Role.PROVINCE, Role.TRAINER})
  ResponseEntity<SessionResponse> plan(@Valid @RequestBody SessionRequest request, Caller caller) {
    SessionView session = sessions.plan(mapping.toCommand(request), caller);
    return ResponseEntity.created(URI.create("/api/v1/sessions/" + session.id()))
        .eTag(ETags.of(session.version()))
        .body(mapping.toResponse(session));
  }

  @GetMapping
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY, Role.TRAINER})
  Page<SessionResponse> page(
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable String courseId,
      @RequestParam(required = false) @Nullable Level level,
      @RequestParam(required = false) @Nullable SessionStatus status,
      PageRequest page,
      Caller caller) {
    SessionQuery query = new SessionQuery(unit, courseId, level, status);
    return sessions.page(query, caller, page).map(mapping::toResponse);
  }

  @GetMapping("/{id}")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY, Role.TRAINER})
  ResponseEntity<SessionResponse> one(@PathVariable String id, Caller caller) {
    SessionView session = sessions.find(id, caller);
    return ResponseEntity.ok().eTag(ETags.of(session.version())).body(mapping.toResponse(session));
  }
}
