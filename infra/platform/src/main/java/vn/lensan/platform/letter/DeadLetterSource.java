package vn.lensan.platform.letter;

import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A consumer that puts records aside.
 *
 * @param consumer its group
 * @param topic where its dead letters go
 * @param replay has the consumer, and nobody else, handle a record now; throws what goes wrong
 */
public record DeadLetterSource(
    String consumer, String topic, Consumer<ConsumerRecord<String, byte[]>> replay) {}
