package vn.lensan.platform.status;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.platform.outbox.OutboxWaiting;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Role;

/**
 * {@code GET /api/v1/system/status} of one service; the origin puts the services' answers together.
 */
@RestController
class SystemStatusController {
  private final String service;
  private final OutboxWaiting outbox;
  private final List<ConsumerGroups> consumers;
  private final OpenDeadLetters deadLetters;
  private final GroupOffsets offsets;
  private final List<StatusPart> parts;
  private final Clock clock;

  SystemStatusController(
      @Value("${spring.application.name}") String service,
      OutboxWaiting outbox,
      List<ConsumerGroups> consumers,
      OpenDeadLetters deadLetters,
      GroupOffsets offsets,
      List<StatusPart> parts,
      Clock clock) {
    this.service = service;
    this.outbox = outbox;
    this.consumers = consumers;
    this.deadLetters = deadLetters;
    this.offsets = offsets;
    this.parts = parts;
    this.clock = clock;
  }

  @GetMapping("/api/v1/system/status")
  @Allowed({Role.MINISTRY, Role.AUDITOR})
  SystemStatus status() {
    Long oldest =
        outbox
            .since()
            .map(since -> Duration.between(since, clock.instant()).toSeconds())
            .orElse(null);
    Map<String, Object> more = new LinkedHashMap<>();
    parts.forEach(part -> more.put(part.name(), part.state()));
    return new SystemStatus(
        service,
        oldest,
        new TreeMap<>(offsets.lag(all(ConsumerGroups::groups))),
        all(ConsumerGroups::ailing),
        deadLetters.count(),
        more);
  }

  private List<String> all(Function<ConsumerGroups, List<String>> names) {
    return consumers.stream().flatMap(some -> names.apply(some).stream()).toList();
  }
}
