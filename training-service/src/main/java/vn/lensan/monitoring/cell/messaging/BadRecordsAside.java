package vn.lensan.monitoring.cell.messaging;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.LogAndContinueProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import vn.lensan.platform.letter.LetterHeader;

/**
 * A record that can't be read or understood becomes a dead letter, in the same transaction. A
 * failure of Kafka or of a store isn't the record's fault: the thread is replaced and tries again.
 */
public final class BadRecordsAside extends LogAndContinueProcessingExceptionHandler {
  /** Below the producer's bound: a letter that can't be sent would stop the topology for ever. */
  private static final int LARGEST = 900_000;

  @Override
  public Response handleError(ErrorHandlerContext context, Record<?, ?> record, Exception failure) {
    if (failure instanceof KafkaException) {
      return Response.fail();
    }
    Response aside = super.handleError(context, record, failure);
    return Response.resume(
        aside.deadLetterQueueRecords().stream().map(BadRecordsAside::modest).toList());
  }

  /** Message and stack trace quote data; what is too large is pointed to. */
  private static ProducerRecord<byte[], byte[]> modest(ProducerRecord<byte[], byte[]> letter) {
    letter.headers().remove("__streams.errors.message").remove("__streams.errors.stacktrace");
    if (size(letter) <= LARGEST) {
      return letter;
    }
    ProducerRecord<byte[], byte[]> pointer = new ProducerRecord<>(letter.topic(), null);
    for (Header header : letter.headers()) {
      if (header.key().startsWith("__streams.errors.")) {
        pointer.headers().add(header);
      }
    }
    LetterHeader.POINTER.on(pointer.headers(), true);
    return pointer;
  }

  private static long size(ProducerRecord<byte[], byte[]> letter) {
    long size = letter.value() == null ? 0 : letter.value().length;
    size += letter.key() == null ? 0 : letter.key().length;
    for (Header header : letter.headers()) {
      size += header.value() == null ? 0 : header.value().length;
    }
    return size;
  }
}
