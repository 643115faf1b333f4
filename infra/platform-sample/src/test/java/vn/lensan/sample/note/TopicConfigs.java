package vn.lensan.sample.note;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import vn.lensan.platform.testing.TestBroker;

/** What an operator, or an accident, does to a topic. */
final class TopicConfigs {
  private TopicConfigs() {}

  static void change(String topic, String name, String value) {
    AlterConfigOp change =
        new AlterConfigOp(new ConfigEntry(name, value), AlterConfigOp.OpType.SET);
    run(
        admin ->
            admin
                .incrementalAlterConfigs(
                    Map.of(new ConfigResource(ConfigResource.Type.TOPIC, topic), List.of(change)))
                .all()
                .get());
  }

  static void delete(String topic) {
    run(admin -> admin.deleteTopics(List.of(topic)).all().get());
  }

  @FunctionalInterface
  private interface Work {
    void with(Admin admin) throws ExecutionException, InterruptedException;
  }

  private static void run(Work work) {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", TestBroker.bootstrapServers()))) {
      work.with(admin);
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
