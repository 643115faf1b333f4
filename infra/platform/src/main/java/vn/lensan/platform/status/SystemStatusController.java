package vn.lensan.platform.status;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.platform.consumer.Reactions;
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
  private final Reactions reactions;
  private final GroupOffsets offsets;
  private final List<StatusPart> parts;
  private final Clock clock;

  SystemStatusController(
      @Value("${spring.application.name}") String service,
      OutboxWaiting outbox,
      Reactions reactions,
      GroupOffsets offsets,
      List<StatusPart> parts,
      Clock clock) {
    this.service = service;
    this.outbox = outbox;
    this.reactions = reactions;
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
        service, oldest, new TreeMap<>(offsets.lag(reactions.groups())), deadLetters(), more);
  }

  private Map<String, Long> deadLetters() {
    Map<String, Long> letters = new TreeMap<>();
    offsets
        .sizes(
            reactions.groups().stream().map(group -> group + Reactions.DEAD_LETTER_SUFFIX).toList())
        .forEach(
            (topic, size) ->
                letters.put(
                    topic.substring(0, topic.length() - Reactions.DEAD_LETTER_SUFFIX.length()),
                    size));
    return letters;
  }
}
