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
