package vn.lensan.sample.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import vn.lensan.platform.personal.PersonalText;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.testing.TestTopic;
import vn.lensan.sample.SampleTest;

/** Many changes by one write: each for itself, and none over somebody else's. */
@SampleTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ManyAtOnceIT {
  private final Notes notes;

  ManyAtOnceIT(Notes notes) {
    this.notes = notes;
  }

  private Note written() {
    String id = Sample.id();
    return notes.add(Note.write(id, "before", new PersonalText("x"), List.of("2025-07-01:1")));
  }

  private Note read(String id) {
    return notes.find(id, Scope.EVERYTHING).orElseThrow();
  }

  @Test
  void writesWhatNobodyElseWroteAndItsEventsGoOut() {
    List<String> ids = Stream.of(written(), written(), written()).map(Note::id).toList();
    List<Note> read = ids.stream().map(this::read).toList();
    read.forEach(note -> note.rename("mine"));
    notes.rename(ids.get(1), "theirs");

    assertThat(notes.saveAll(read)).isEqualTo(2);

    assertThat(ids.stream().map(this::read).map(Note::title))
        .containsExactly("mine", "theirs", "mine");
    assertThat(read(ids.get(0)).version()).isEqualTo(read.get(0).version());
    await().atMost(Duration.ofSeconds(20)).until(() -> told(ids.get(2)).equals(Set.of("1", "2")));
  }

  /** The sequences of its events: one that was just being sent may come twice. */
  private static Set<String> told(String id) {
    return TestTopic.records(NoteMessaging.TOPIC, id).stream()
        .map(record -> new String(record.headers().lastHeader("ce_sequence").value(), UTF_8))
        .collect(Collectors.toSet());
  }

  @Test
  void ofTwoWritersOfTheSameReadingOneIsWritten() {
    String id = written().id();
    Note first = read(id);
    Note second = read(id);
    first.rename("first");
    second.rename("second");
    assertThat(notes.saveAll(List.of(first))).isOne();
    assertThat(notes.saveAll(List.of(second))).isZero();
    assertThat(read(id).title()).isEqualTo("first");
  }
}
