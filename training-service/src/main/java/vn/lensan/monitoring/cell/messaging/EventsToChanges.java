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
import vn.lensan.platform.consumer.UnknownEventType;
import vn.lensan.platform.letter.LetterHeader;

/** Reads events and sends each to its household. What can't be read is thrown: a dead letter. */
final class EventsToChanges extends ContextualProcessor<String, byte[], String, Change> {
  private final EventReading reading;

  EventsToChanges(EventReading reading) {
    this.reading = reading;
  }

  @Override
  public void process(Record<String, byte[]> record) {
    String topic = topic(record);
    ConsumerRecord<String, byte[]> consumed =
        new ConsumerRecord<>(topic, 0, 0, record.key(), record.value());
    record.headers().forEach(header -> consumed.headers().add(header));
    ReceivedEvent event = reading.read(consumed);
    if (!event.version().equals("v1")) {
      throw UnknownEventType.of(event);
    }
    Optional<State> state = EventStates.of(event);
    if (state.isPresent()) {
      Entity.Version version =
          new Entity.Version(
              event.sequence(), event.time().toInstant().toEpochMilli(), state.get());
      Change change = new Change(topic, event.subject(), version);
      forward(state.get().owner(), change, record.timestamp());
      state.get().alsoOf().forEach(owner -> forward(owner, change, record.timestamp()));
    }
  }

  private void forward(String owner, Change change, long timestamp) {
    context().forward(new Record<>(owner, change, timestamp));
  }

  /** A replayed record says where it came from: a version counts within its own topic. */
  private String topic(Record<String, byte[]> record) {
    String replayed = LetterHeader.TOPIC.of(record.headers());
    return replayed == null
        ? context().recordMetadata().map(RecordMetadata::topic).orElse("")
        : replayed;
  }
}
