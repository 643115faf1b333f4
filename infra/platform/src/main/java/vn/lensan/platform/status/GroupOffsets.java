package vn.lensan.platform.status;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.KafkaAdmin;

/** Asks Kafka how far consumer groups are and how much lies in topics. */
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

  Map<String, Long> lag(List<String> groups) {
    return ask(
        admin -> {
          Map<String, Long> lag = new HashMap<>();
          for (String group : groups) {
            lag.put(group, lagOf(admin, group));
          }
          return lag;
        });
  }

  /** How many records lie in each topic. */
  Map<String, Long> sizes(List<String> topics) {
    return ask(
        admin -> {
          Map<String, TopicDescription> found =
              admin.describeTopics(topics).allTopicNames().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
          Map<String, Long> sizes = new HashMap<>();
          for (TopicDescription topic : found.values()) {
            Set<TopicPartition> partitions =
                topic.partitions().stream()
                    .map(partition -> new TopicPartition(topic.name(), partition.partition()))
                    .collect(Collectors.toSet());
            sizes.put(
                topic.name(),
                sum(ends(admin, partitions, OffsetSpec.latest()))
                    - sum(ends(admin, partitions, OffsetSpec.earliest())));
          }
          return sizes;
        });
  }

  private static long lagOf(Admin admin, String group)
      throws ExecutionException, InterruptedException, TimeoutException {
    Map<TopicPartition, OffsetAndMetadata> done =
        admin
            .listConsumerGroupOffsets(group)
            .partitionsToOffsetAndMetadata()
            .get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
    long committed = done.values().stream().mapToLong(OffsetAndMetadata::offset).sum();
    return sum(ends(admin, done.keySet(), OffsetSpec.latest())) - committed;
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

  private static long sum(Map<TopicPartition, ListOffsetsResultInfo> offsets) {
    return offsets.values().stream().mapToLong(ListOffsetsResultInfo::offset).sum();
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
