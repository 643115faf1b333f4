package vn.lensan.platform.status;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a service does.
 *
 * @param outboxOldestSeconds age of the oldest event that has not gone out; null when none waits
 * @param lag records not yet handled, by consumer group
 * @param ailing consumer groups that have ended or are stuck at a record
 * @param deadLetters dead letters that wait for an operator, by consumer group
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SystemStatus(
    String service,
    @Nullable Long outboxOldestSeconds,
    Map<String, Long> lag,
    List<String> ailing,
    Map<String, Long> deadLetters,
    Map<String, Object> more) {}
