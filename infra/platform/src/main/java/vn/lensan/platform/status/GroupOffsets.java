package vn.lensan.platform.status;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.KafkaAdmin;

/** Asks Kafka how far consumer groups are. */
final class GroupOffsets {
  private static final long TIMEOUT_SECONDS = 5;
  private final KafkaAdmin kafkaAdmin;

  GroupOffsets(KafkaAdmin kafkaAdmin) {
    this.kafkaAdmin = kafkaAdmin;
  }

  @FunctionalInterface
  private interface Asking<T> {
    T ask(Admin admin) throws ExecutionException, InterruptedException, TimeoutException;
  }

  /** Of each group over all partitions of its topics: what it never began counts whole. */
  Map<String, Long> lag(Map<String, Collection<String>> groups) {
    return ask(
        admin -> {
          Map<String, Long> lag = new HashMap<>();
          for (Map.Entry<String, Collection<String>> group : groups.entrySet()) {
            lag.put(group.getKey(), lagOf(admin, group.getKey(), group.getValue()));
          }
          return lag;
        });
  }

  private static long lagOf(Admin admin, String group, Collection<String> topics)
      throws ExecutionException, InterruptedException, TimeoutException {
    Map<TopicPartition, OffsetAndMetadata> done =
        admin
            .listConsumerGroupOffsets(group)
            .partitionsToOffsetAndMetadata()
            .get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
    Set<TopicPartition> partitions = partitions(admin, topics);
    Map<TopicPartition, ListOffsetsResultInfo> first =
        ends(admin, partitions, OffsetSpec.earliest());
    Map<TopicPartition, ListOffsetsResultInfo> last = ends(admin, partitions, OffsetSpec.latest());
    long lag = 0;
    for (Map.Entry<TopicPartition, ListOffsetsResultInfo> end : last.entrySet()) {
      OffsetAndMetadata committed = done.get(end.getKey());
      ListOffsetsResultInfo begin = first.get(end.getKey());
      long from = begin == null ? 0 : begin.offset();
      lag += end.getValue().offset() - (committed == null ? from : committed.offset());
    }
    return lag;
  }

  private static Set<TopicPartition> partitions(Admin admin, Collection<String> topics)
      throws ExecutionException, InterruptedException, TimeoutException {
    Set<TopicPartition> all = new HashSet<>();
    admin
        .describeTopics(topics)
        .allTopicNames()
        .get(TIMEOUT_SECONDS, TimeUnit.SECONDS)
        .forEach(
            (name, topic) ->
                topic
                    .partitions()
                    .forEach(one -> all.add(new TopicPartition(name, one.partition()))));
    return all;
  }

  private static Map<TopicPartition, ListOffsetsResultInfo> ends(
      Admin admin, Set<TopicPartition> partitions, OffsetSpec which)
      throws ExecutionException, InterruptedException, TimeoutException {
    return admin
        .listOffsets(
            partitions.stream().collect(Collectors.toMap(partition -> partition, any -> which)))
        .all()
        .get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
  }

  private <T> T ask(Asking<T> asking) {
    try (Admin admin = Admin.create(kafkaAdmin.getConfigurationProperties())) {
      return asking.ask(admin);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while Kafka was asked", interrupted);
    } catch (ExecutionException | TimeoutException silent) {
      throw new IllegalStateException("Kafka does not answer", silent);
    }
  }
}
