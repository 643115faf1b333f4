package vn.lensan.sample.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestConstructor;
import vn.lensan.platform.personal.PersonalText;
import vn.lensan.sample.SampleTest;

/** Many aggregates by one write: each with its own events, and those that are there untouched. */
@SampleTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class WrittenTogetherIT {
  private final MongoOperations mongo;
  private final Notes notes;
  @LocalServerPort private int port;

  WrittenTogetherIT(MongoOperations mongo, Notes notes) {
    this.mongo = mongo;
    this.notes = notes;
  }

  private static Note note(String id) {
    return Note.write(id, "together", new PersonalText("Trần Văn Mẫu"), List.of(Sample.UNIT));
  }

  private Document stored(String id) {
    return Objects.requireNonNull(mongo.findById(id, Document.class, "notes"));
  }

  @Test
  void writesThoseWhoseIdIsFreeAndTellsTheOthers() {
    String first = Sample.write(port, "there before");
    String second = Sample.write(port, "there too");
    List<String> fresh = Stream.generate(Sample::id).limit(3).toList();
    List<Note> all =
        Stream.of(first, fresh.get(0), fresh.get(1), second, fresh.get(2))
            .map(WrittenTogetherIT::note)
            .toList();
    assertThat(notes.addAbsent(all)).isEqualTo(Set.of(first, second));
    assertThat(stored(first).getString("title")).isEqualTo("there before");
    for (String id : fresh) {
      assertThat(stored(id).getLong("version")).isZero();
      await()
          .untilAsserted(() -> assertThat(stored(id).getList("pending", Document.class)).isEmpty());
      assertThat(mongo.findById(id + ":written", Document.class, "note_log")).isNotNull();
    }
    assertThat(notes.addAbsent(fresh.stream().map(WrittenTogetherIT::note).toList()))
        .containsExactlyInAnyOrderElementsOf(fresh);
    assertThat(notes.addAbsent(List.of())).isEmpty();
  }
}
