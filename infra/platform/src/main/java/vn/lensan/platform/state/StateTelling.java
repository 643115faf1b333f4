package vn.lensan.platform.state;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.kafka.core.KafkaTemplate;
import vn.lensan.platform.event.TopicSpec;

/**
 * Tells the state of each key again: its newest event, from the event topic that never forgets,
 * onto the state topic, as it was. What the relay tells meanwhile may be newer and get hidden
 * behind; so at the end every key behind whose newest state lies an older one is told once more,
 * until there is none.
 */
final class StateTelling {
  private static final int AT_ONCE = 100;

  private final NewestOfKeys newest;
  private final KafkaTemplate<String, byte[]> kafka;
  private final MongoOperations mongo;
  private final Counters counters;
  private final int perSecond;

  StateTelling(
      NewestOfKeys newest,
      KafkaTemplate<String, byte[]> kafka,
      MongoOperations mongo,
      int perSecond) {
    this.newest = newest;
    this.kafka = kafka;
    this.mongo = mongo;
    this.counters = new Counters(mongo);
    this.perSecond = perSecond;
  }

  void work(StateAgain job, boolean raise, boolean tell) {
    int partitions = newest.partitions(job.topic());
    for (int partition = job.partitionsDone(); partition < partitions; partition++) {
      Sending sending = new Sending(job.topic() + TopicSpec.STATE_SUFFIX);
      newest.each(
          new TopicPartition(job.topic(), partition),
          job.subjects(),
          event -> {
            if (raise) {
              counters.raise(event);
            }
            if (tell) {
              sending.add(event);
            }
          });
      sending.flush();
      note(job, new Update().set("partitionsDone", partition + 1).inc("sent", sending.sent));
    }
    if (tell) {
      uncover(job);
    }
  }

  private void uncover(StateAgain job) {
    String topic = job.topic() + TopicSpec.STATE_SUFFIX;
    for (int partition = 0; partition < newest.partitions(topic); partition++) {
      int hidden;
      do {
        Sending sending = new Sending(topic);
        hidden =
            newest.eachHidden(new TopicPartition(topic, partition), job.subjects(), sending::add);
        sending.flush();
        note(job, new Update().inc("sent", sending.sent));
      } while (hidden > 0);
    }
  }

  private void note(StateAgain job, Update update) {
    mongo.updateFirst(
        Query.query(Criteria.where("_id").is(job.id())), update, StateAgain.COLLECTION);
  }

  /** Not faster than allowed: the readers' service to people goes first. */
  private final class Sending {
    private final String topic;
    private final List<CompletableFuture<?>> waiting = new ArrayList<>();
    private long sent;

    Sending(String topic) {
      this.topic = topic;
    }

    void add(ConsumerRecord<String, byte[]> event) {
      ProducerRecord<String, byte[]> state =
          new ProducerRecord<>(topic, event.key(), event.value());
      event.headers().forEach(state.headers()::add);
      waiting.add(kafka.send(state));
      if (waiting.size() == AT_ONCE) {
        flush();
        pause();
      }
    }

    void flush() {
      kafka.flush();
      waiting.forEach(CompletableFuture::join);
      sent += waiting.size();
      waiting.clear();
    }

    private void pause() {
      try {
        TimeUnit.MILLISECONDS.sleep(AT_ONCE * 1_000L / perSecond);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("Stopped; the to-do goes on later", stopped);
      }
    }
  }
}
