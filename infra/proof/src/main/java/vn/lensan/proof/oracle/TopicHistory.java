package vn.lensan.proof.oracle;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import vn.lensan.proof.oracle.Findings.Kind;

/**
 * Reads every event topic from its beginning: of each key all sequences are there without a gap,
 * and each arrived for the first time after the one before it. In a state topic the last record of
 * a key is its newest.
 */
final class TopicHistory {
  private final Map<String, TreeSet<Long>> seen = new HashMap<>();
  private final Map<String, Long> last = new HashMap<>();

  private TopicHistory() {}

  static void check(String kafka, Findings findings) {
    TopicHistory history = new TopicHistory();
    EventTopics.read(kafka, EventTopics::hasEvents, record -> history.take(record, findings));
    history.findGaps(findings);
  }

  private void take(ConsumerRecord<String, byte[]> record, Findings findings) {
    Optional<Long> sequence =
        Optional.ofNullable(record.headers().lastHeader("ce_sequence"))
            .map(header -> Long.valueOf(new String(header.value(), StandardCharsets.UTF_8)));
    if (sequence.isEmpty()) {
      return;
    }
    String key = record.topic() + " " + record.key();
    long number = sequence.get();
    TreeSet<Long> numbers = seen.computeIfAbsent(key, any -> new TreeSet<>());
    long before = numbers.isEmpty() ? 0 : numbers.last();
    if (!record.topic().endsWith(EventTopics.STATE) && number > before + 1) {
      findings.add(Kind.ORDER, key + ": " + number + " came after " + before);
    }
    last.put(key, number);
    numbers.add(number);
  }

  private void findGaps(Findings findings) {
    seen.forEach(
        (key, numbers) -> {
          if (!key.contains(EventTopics.STATE + " ") && numbers.size() != numbers.last()) {
            findings.add(Kind.LOST, key + " has only the sequences " + numbers);
          }
          if (key.contains(EventTopics.STATE + " ") && !numbers.last().equals(last.get(key))) {
            findings.add(
                Kind.ORDER,
                key + " ends with " + last.get(key) + " though there was " + numbers.last());
          }
        });
  }
}
