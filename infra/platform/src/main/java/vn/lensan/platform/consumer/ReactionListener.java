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

  ReactionListener(EventReaction reaction, EventReading reading, Traces traces) {
    this.reaction = reaction;
    this.reading = reading;
    this.traces = traces;
  }

  @Override
  public void onMessage(ConsumerRecord<String, byte[]> record) {
    try {
      ReceivedEvent event = reading.read(record);
      Cause cause = new Cause(event.id(), event.correlationId());
      traces.continued(
          reaction.name(), event.traceparent(), () -> cause.during(() -> reaction.on(event)));
    } catch (Error broken) {
      // Left to itself an Error ends the consumer's thread while health stays green.
      throw new IllegalStateException("The reaction " + reaction.name() + " broke", broken);
    }
  }
}
