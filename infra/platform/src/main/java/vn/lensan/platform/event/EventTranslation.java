package vn.lensan.platform.event;

/**
 * From a feature's events to the wire: one bean for each sealed event interface, in the feature's
 * messaging room.
 */
public interface EventTranslation<E> {
  /** The sealed interface whose events this translates. */
  Class<E> eventType();

  /** The topic of all of them; order and sequence hold within one topic. */
  String topic();

  WireEvent translate(E event);
}
