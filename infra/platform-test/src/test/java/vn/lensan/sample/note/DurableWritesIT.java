package vn.lensan.sample.note;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import vn.lensan.sample.SampleTest;

@SampleTest
@Import(DurableWritesIT.Listening.class)
class DurableWritesIT {
  private static final List<BsonDocument> WRITES = new CopyOnWriteArrayList<>();
  @LocalServerPort private int port;

  @TestConfiguration(proxyBeanMethods = false)
  static class Listening {
    @Bean
    MongoClientSettingsBuilderCustomizer listener() {
      return settings -> settings.addCommandListener(new Listener());
    }
  }

  private static final class Listener implements CommandListener {
    @Override
    public void commandStarted(CommandStartedEvent event) {
      if (List.of("insert", "update", "findAndModify").contains(event.getCommandName())) {
        WRITES.add(event.getCommand().clone());
      }
    }
  }

  @Test
  void waitsForAMajorityAndTheJournal() {
    WRITES.clear();
    Sample.write(port, "durable");
    assertThat(WRITES).isNotEmpty();
    assertThat(WRITES)
        .allSatisfy(
            write ->
                assertThat(write.getDocument("writeConcern"))
                    .isEqualTo(BsonDocument.parse("{w: 'majority', j: true}")));
  }
}
