package vn.lensan.sample.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestConstructor;
import vn.lensan.platform.testing.TestTopic;
import vn.lensan.sample.SampleTest;

/** Whatever lies in a topic: the partition goes on, and the record is kept once with its cause. */
@SampleTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PoisonIT {
  static final String LETTERS = CopyTitleOnNoteWritten.GROUP + ".dead-letter";
  private static final String WRITTEN = Sample.TOPIC + ".written.v1";
  private static final byte[] TITLED = "{\"title\":\"fine\"}".getBytes(StandardCharsets.UTF_8);
  private final MongoOperations mongo;

  PoisonIT(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Test
  void keepsBadBytes() {
    String id = Sample.id();
    byte[] bytes = {(byte) 0xff, 0, (byte) 0xc3, 0x28, 1};
    RecordMetadata sent = TestTopic.send(Sample.TOPIC, id, headers(id, WRITTEN, "1"), bytes);
    assertThat(keptAndWentOn(id, sent).value()).isEqualTo(bytes);
  }

  @Test
  void keepsARecordWithoutAValue() {
    String id = Sample.id();
    RecordMetadata sent = TestTopic.send(Sample.TOPIC, id, headers(id, WRITTEN, "1"), null);
    assertThat(keptAndWentOn(id, sent).value()).isNull();
  }

  @Test
  void keepsARecordWithoutKeyAndHeaders() {
    RecordMetadata sent = TestTopic.send(Sample.TOPIC, null, Map.of(), TITLED);
    // Keyless records may fall to either partition; both go on.
    keptAndWentOn(Sample.id(), sent);
    keptAndWentOn(Sample.id(), sent);
  }

  @ParameterizedTest
  @ValueSource(strings = {".sung.v1", ".written.v2", ".written", ".written.v1x"})
  void keepsAnUnknownTypeOrVersionAfterOneTry(String suffix) {
    String id = Sample.id();
    ConsumerRecord<String, byte[]> letter =
        keptAndWentOn(
            id, TestTopic.send(Sample.TOPIC, id, headers(id, Sample.TOPIC + suffix, "1"), TITLED));
    assertThat(letter.value()).isEqualTo(TITLED);
    assertThat(TestTopic.header(letter, "lensan-letter-cause")).contains("UnknownEventType");
    assertThat(TestTopic.header(letter, "lensan-letter-attempts")).isEqualTo("1");
  }

  static Stream<Map<String, String>> garbage() {
    Map<String, String> whole = headers("x", WRITTEN, "1");
    return Stream.concat(
        Stream.of("ce_specversion", "ce_id", "ce_type", "ce_subject", "ce_time", "ce_sequence")
            .map(left -> without(whole, left)),
        Stream.of(
            headers("x", WRITTEN, "Nguyễn Văn Mẫu"),
            headers("x", WRITTEN, ""),
            headers("x", WRITTEN, "99999999999999999999")));
  }

  @ParameterizedTest
  @MethodSource("garbage")
  void keepsARecordWithMissingOrSenselessHeaders(Map<String, String> headers) {
    String id = Sample.id();
    ConsumerRecord<String, byte[]> letter =
        keptAndWentOn(id, TestTopic.send(Sample.TOPIC, id, headers, TITLED));
    headers.forEach((name, text) -> assertThat(TestTopic.header(letter, name)).isEqualTo(text));
    assertThat(TestTopic.header(letter, "lensan-letter-cause")).doesNotContain("Nguyễn");
  }

  @ParameterizedTest
  @CsvSource({
    "out of memory,java.lang.OutOfMemoryError",
    "endless,java.lang.StackOverflowError",
    "broken,java.lang.AssertionError",
    "told,java.lang.IllegalArgumentException"
  })
  void keepsWhatMakesTheReactionBreakWithoutWhatWasSaid(String title, String error) {
    String id = Sample.id();
    RecordMetadata sent =
        TestTopic.sendEvent(Sample.TOPIC, WRITTEN, id, 1, "{\"title\":\"" + title + "\"}");
    ConsumerRecord<String, byte[]> letter = keptAndWentOn(id, sent);
    assertThat(TestTopic.header(letter, "lensan-letter-cause"))
        .startsWith(error + " at vn.lensan.sample.note.CopyTitleOnNoteWritten.");
    String all =
        StreamSupport.stream(letter.headers().spliterator(), false)
            .map(header -> new String(header.value(), StandardCharsets.UTF_8))
            .collect(Collectors.joining());
    assertThat(all).doesNotContain("Nguy", "0912345678", "\tat ");
  }

  @ParameterizedTest
  @ValueSource(ints = {899_000, 1_040_000, 10 << 20})
  void keepsALargeRecordOrPointsToIt(int bytes) {
    TopicConfigs.change(Sample.TOPIC, "max.message.bytes", Integer.toString(20 << 20));
    String id = Sample.id();
    RecordMetadata sent =
        TestTopic.sendEvent(Sample.TOPIC, Sample.TOPIC + ".sung.v1", id, 1, "x".repeat(bytes));
    ConsumerRecord<String, byte[]> letter = keptAndWentOn(id, sent);
    if (bytes < 900_000) {
      assertThat(letter.value()).hasSize(bytes);
    } else {
      assertThat(letter.value()).isNull();
      assertThat(TestTopic.header(letter, "lensan-letter-pointer")).isEqualTo("true");
      assertThat(TestTopic.header(letter, "ce_subject")).isEqualTo(id);
    }
  }

  @Test
  void pointsToARecordWhoseHeadersAreTooLarge() {
    TopicConfigs.change(Sample.TOPIC, "max.message.bytes", Integer.toString(20 << 20));
    String id = Sample.id();
    Map<String, String> headers = Map.of("ce_subject", "s".repeat(2_000_000));
    ConsumerRecord<String, byte[]> letter =
        keptAndWentOn(id, TestTopic.send(Sample.TOPIC, id, headers, TITLED));
    assertThat(TestTopic.header(letter, "lensan-letter-pointer")).isEqualTo("true");
  }

  private static Map<String, String> headers(String subject, String type, String sequence) {
    return TestTopic.headers(Sample.id(), type, subject, sequence);
  }

  private static Map<String, String> without(Map<String, String> all, String left) {
    return all.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(left))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private ConsumerRecord<String, byte[]> keptAndWentOn(String id, RecordMetadata sent) {
    TestTopic.sendEvent(Sample.TOPIC, WRITTEN, id, 2, "{\"title\":\"went on\"}");
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(copy(id)).isNotNull().containsEntry("title", "went on"));
    await().atMost(Duration.ofSeconds(30)).until(() -> !letters(sent).isEmpty());
    assertThat(letters(sent)).hasSize(1);
    return letters(sent).getFirst();
  }

  private @Nullable Document copy(String id) {
    return mongo.findById(id, Document.class, "title_copies");
  }

  static List<ConsumerRecord<String, byte[]>> letters(RecordMetadata sent) {
    return TestTopic.records(LETTERS).stream()
        .filter(letter -> says(letter, "lensan-letter-partition", sent.partition()))
        .filter(letter -> says(letter, "lensan-letter-offset", sent.offset()))
        .toList();
  }

  private static boolean says(ConsumerRecord<?, ?> letter, String name, long number) {
    return TestTopic.header(letter, name).equals(Long.toString(number));
  }
}
