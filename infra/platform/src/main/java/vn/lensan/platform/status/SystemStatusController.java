package vn.lensan.platform.status;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Role;

/**
 * {@code GET /api/v1/system/status} of one service; the origin puts the services' answers together.
 */
@RestController
class SystemStatusController {
  private final String service;
  private final RailsState rails;
  private final List<StatusPart> parts;

  SystemStatusController(
      @Value("${spring.application.name}") String service,
      RailsState rails,
      List<StatusPart> parts) {
    this.service = service;
    this.rails = rails;
    this.parts = parts;
  }

  @GetMapping("/api/v1/system/status")
  @Allowed({Role.MINISTRY, Role.AUDITOR})
  SystemStatus status() {
    Map<String, Object> more = new LinkedHashMap<>();
    parts.forEach(part -> more.put(part.name(), part.state()));
    RailsState.Snapshot now = rails.now();
    return new SystemStatus(
        service, now.outboxOldestSeconds(), now.lag(), now.ailing(), now.deadLetters(), more);
  }
}
