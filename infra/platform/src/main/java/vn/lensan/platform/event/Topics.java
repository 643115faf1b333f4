package vn.lensan.platform.event;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.springframework.kafka.core.KafkaAdmin;

/**
 * Makes the topics a service needs before it works with them, and refuses to start over one that
 * would lose history.
 */
public final class Topics {
  private static final long TIMEOUT_SECONDS = 30;
  private static final int ATTEMPTS = 100;
  private static final long PAUSE_MILLIS = 100;
  private static final Map<String, String> KEPT_FOR_EVER =
      Map.of(
          TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE,
          TopicConfig.RETENTION_MS_CONFIG, "-1",
          TopicConfig.RETENTION_BYTES_CONFIG, "-1");
  private static final Map<String, String> LATEST_OF_EACH_KEY =
      Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);

  private final KafkaAdmin kafkaAdmin;
  private final EventSettings settings;

  public Topics(KafkaAdmin kafkaAdmin, EventSettings settings) {
    this.kafkaAdmin = kafkaAdmin;
    this.settings = settings;
  }

  /**
   * Makes the missing ones; a name that ends in {@code .state} is compacted, every other kept for
   * ever.
   */
  public void ensure(Collection<String> names) {
    if (names.isEmpty()) {
      return;
    }
    try (Admin admin = Admin.create(kafkaAdmin.getConfigurationProperties())) {
      Set<String> missing = new LinkedHashSet<>(names);
      missing.removeAll(admin.listTopics().names().get(TIMEOUT_SECONDS, TimeUnit.SECONDS));
      create(admin, missing);
      check(admin, names);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the topics were made", interrupted);
    } catch (ExecutionException | TimeoutException failure) {
      throw new IllegalStateException("The topics could not be made: is Kafka reachable?", failure);
    }
  }

  private void create(Admin admin, Set<String> missing)
      throws InterruptedException, ExecutionException, TimeoutException {
    List<NewTopic> topics =
        missing.stream()
            .map(
                name ->
                    new NewTopic(name, settings.partitions(), settings.replication())
                        .configs(configOf(name)))
            .toList();
    try {
      admin.createTopics(topics).all().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException failure) {
      if (!(failure.getCause() instanceof TopicExistsException)) {
        throw failure;
      }
    }
  }

  private void check(Admin admin, Collection<String> names)
      throws InterruptedException, ExecutionException, TimeoutException {
    Map<ConfigResource, String> resources = new HashMap<>();
    names.forEach(name -> resources.put(new ConfigResource(ConfigResource.Type.TOPIC, name), name));
    Map<ConfigResource, Config> configs = described(admin, resources.keySet());
    configs.forEach(
        (resource, config) ->
            configOf(resource.name())
                .forEach(
                    (key, wanted) -> {
                      if (!wanted.equals(config.get(key).value())) {
                        throw new IllegalStateException(
                            "Topic "
                                + resource.name()
                                + " has "
                                + key
                                + "="
                                + config.get(key).value()
                                + " but needs "
                                + wanted);
                      }
                    }));
  }

  /** A topic made a moment ago may not have reached the broker that is asked. */
  private static Map<ConfigResource, Config> described(Admin admin, Set<ConfigResource> topics)
      throws InterruptedException, ExecutionException, TimeoutException {
    for (int attempt = 1; ; attempt++) {
      try {
        return admin.describeConfigs(topics).all().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
      } catch (ExecutionException failure) {
        if (attempt == ATTEMPTS
            || !(failure.getCause() instanceof UnknownTopicOrPartitionException)) {
          throw failure;
        }
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
      }
    }
  }

  private static Map<String, String> configOf(String name) {
    return name.endsWith(TopicSpec.STATE_SUFFIX) ? LATEST_OF_EACH_KEY : KEPT_FOR_EVER;
  }
}
