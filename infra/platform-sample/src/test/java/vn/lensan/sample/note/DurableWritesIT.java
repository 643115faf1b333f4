package vn.lensan.sample.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.mockito.Mockito;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestConstructor;
import vn.lensan.platform.testing.DurableOnTheWire;
import vn.lensan.sample.SampleTest;

@SampleTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DurableWritesIT {
  private final MongoOperations mongo;
  private final DurableOnTheWire watch = new DurableOnTheWire();
  @LocalServerPort private int port;

  DurableWritesIT(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** That none lacked a majority and the journal, the watch itself says after each test. */
  @Test
  void watchesWhatAServiceReadsAndWrites() {
    long before = DurableOnTheWire.watched();
    String id = Sample.write(port, "durable");
    Sample.api(port).get("/api/v1/notes/" + id);
    assertThat(DurableOnTheWire.watched()).isGreaterThanOrEqualTo(before + 2);
  }

  @Test
  void failsTheRunOnAWriteThatOnlyOneMemberNeedHave() {
    mongo
        .getCollection("careless")
        .withWriteConcern(WriteConcern.W1)
        .insertOne(new Document("_id", Sample.id()));
    assertThatThrownBy(this::endOfTest)
        .hasMessageContaining("insert of")
        .hasMessageContaining("careless");
  }

  @Test
  void failsTheRunOnAReadOfWhatCouldBeRolledBack() {
    mongo.getCollection("careless").withReadConcern(ReadConcern.LOCAL).find().first();
    assertThatThrownBy(this::endOfTest).hasMessageContaining("find of");
  }

  private void endOfTest() {
    watch.afterEach(Mockito.mock(ExtensionContext.class));
  }
}
