package vn.lensan.platform.state;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
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
import vn.lensan.platform.time.Days;

/** Has a service tell the state of a topic, or of one thing, again. */
@RestController
@RequestMapping("/api/v1/system/${spring.application.name}/state-again")
class StateAgainController {
  private final StateAgainService states;
  private final String path;

  StateAgainController(
      StateAgainService states, @Value("${spring.application.name}") String service) {
    this.states = states;
    this.path = "/api/v1/system/" + service + "/state-again/";
  }

  record Asking(@NotBlank String topic, @Nullable String subject, @Nullable Boolean afterRestore) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record JobView(
      String id,
      String topic,
      String state,
      long sent,
      String requestedBy,
      OffsetDateTime requestedAt,
      @Nullable OffsetDateTime finishedAt) {}

  @PostMapping
  @Allowed(Role.MINISTRY)
  ResponseEntity<JobView> ask(@Valid @RequestBody Asking asking, Caller caller) {
    List<String> subjects = asking.subject() == null ? List.of() : List.of(asking.subject());
    boolean afterRestore = Boolean.TRUE.equals(asking.afterRestore());
    String id = states.ask(asking.topic(), subjects, afterRestore, caller.client());
    return ResponseEntity.accepted().location(URI.create(path + id)).body(view(states.one(id)));
  }

  @GetMapping("/{id}")
  @Allowed({Role.MINISTRY, Role.AUDITOR})
  JobView one(@PathVariable String id) {
    return view(states.one(id));
  }

  private static JobView view(StateAgain job) {
    return new JobView(
        job.id(),
        job.topic(),
        job.finishedAt() == null ? "running" : "succeeded",
        job.sent(),
        job.requestedBy(),
        Days.offset(job.requestedAt()),
        job.finishedAt() == null ? null : Days.offset(job.finishedAt()));
  }
}
