package vn.lensan.monitoring.cell.messaging;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import vn.lensan.monitoring.fact.Entity;
import vn.lensan.monitoring.fact.EventStates;
import vn.lensan.monitoring.fact.State;
import vn.lensan.platform.consumer.EventReading;
import vn.lensan.platform.consumer.ReceivedEvent;

/** Reads events and sends each to its household. What can't be read is thrown: a dead letter. */
final class EventsToChanges extends ContextualProcessor<String, byte[], String, Change> {
  private final EventReading reading;

  EventsToChanges(EventReading reading) {
    this.reading = reading;
  }

  @Override
  public void process(Record<String, byte[]> record) {
    String topic = context().recordMetadata().map(RecordMetadata::topic).orElse("");
    ConsumerRecord<String, byte[]> consumed =
        new ConsumerRecord<>(topic, 0, 0, record.key(), record.value());
    record.headers().forEach(header -> consumed.headers().add(header));
    ReceivedEvent event = reading.read(consumed);
    Optional<State> state = EventStates.of(event);
    if (state.isPresent()) {
      Entity.Version version =
          new Entity.Version(
              event.sequence(), event.time().toInstant().toEpochMilli(), state.get());
      context()
          .forward(
              new Record<>(
                  state.get().owner(),
                  new Change(topic, event.subject(), version),
                  record.timestamp()));
    }
  }
}
