package vn.lensan.platform.consumer;

import java.util.List;
import java.util.Set;

/**
 * What a service does about events of others (or its own). A bean is a consumer group {@code
 * <service>.<name>}. It must be idempotent by effect: an event may come again, late, or after a
 * newer one.
 */
public interface EventReaction {
  /** Stable; part of the group's name. */
  String name();

  List<String> topics();

  /**
   * The versions of event types that this knows how to read, such as the {@code v1} at a type's
   * end. Another one is a dead letter: read as if it were known, it would be misunderstood.
   */
  default Set<String> versions() {
    return Set.of("v1");
  }

  /**
   * Handles one event. A type that is knowingly of no interest is ignored by returning; one that is
   * not known goes to the dead letters by {@link UnknownEventType}. After three failures the event
   * becomes a dead letter.
   */
  void on(ReceivedEvent event);
}
