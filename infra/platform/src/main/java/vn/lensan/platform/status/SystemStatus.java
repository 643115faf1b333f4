package vn.lensan.platform.status;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a service does.
 *
 * @param outboxOldestSeconds age of the oldest event that has not gone out; null when none waits
 * @param lag records not yet handled, by consumer group
 * @param deadLetters records in the dead-letter topic, by consumer group
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SystemStatus(
    String service,
    @Nullable Long outboxOldestSeconds,
    Map<String, Long> lag,
    Map<String, Long> deadLetters,
    Map<String, Object> more) {}
