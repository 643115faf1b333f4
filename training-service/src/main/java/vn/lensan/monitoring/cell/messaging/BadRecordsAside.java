package vn.lensan.monitoring.cell.messaging;

import org.apache.kafka.common.KafkaException;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.LogAndContinueProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;

/**
 * A record that can't be read or understood becomes a dead letter, in the same transaction. A
 * failure of Kafka or of a store isn't the record's fault: the thread is replaced and tries again.
 */
public final class BadRecordsAside extends LogAndContinueProcessingExceptionHandler {

  @Override
  public Response handleError(ErrorHandlerContext context, Record<?, ?> record, Exception failure) {
    return failure instanceof KafkaException
        ? Response.fail()
        : super.handleError(context, record, failure);
  }
}
