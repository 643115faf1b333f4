package vn.lensan.platform.consumer;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.listener.MessageListener;
import vn.lensan.platform.event.Cause;
import vn.lensan.platform.observability.Traces;

/**
 * Hands each record to its reaction: within the event's trace, and as the cause of whatever it
 * records.
 */
final class ReactionListener implements MessageListener<String, byte[]> {
  private final EventReaction reaction;
  private final EventReading reading;
  private final Traces traces;
  private final Progress progress;

  ReactionListener(EventReaction reaction, EventReading reading, Traces traces, Progress progress) {
    this.reaction = reaction;
    this.reading = reading;
    this.traces = traces;
    this.progress = progress;
  }

  @Override
  public void onMessage(ConsumerRecord<String, byte[]> record) {
    progress.begin(record);
    react(record);
    progress.done(record);
  }

  /** Reads the record and lets the reaction have it; also when a dead letter is replayed. */
  void react(ConsumerRecord<String, byte[]> record) {
    try {
      ReceivedEvent event = reading.read(record);
      if (!reaction.versions().contains(event.version())) {
        throw UnknownEventType.of(event);
      }
      Cause cause = new Cause(event.id(), event.correlationId());
      traces.continued(
          reaction.name(), event.traceparent(), () -> cause.during(() -> reaction.on(event)));
    } catch (Error broken) {
      // Left to itself an Error ends the consumer's thread while health stays green.
      throw new IllegalStateException("The reaction " + reaction.name() + " broke", broken);
    }
  }
}
