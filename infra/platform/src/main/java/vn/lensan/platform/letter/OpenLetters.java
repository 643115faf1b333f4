package vn.lensan.platform.letter;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import vn.lensan.platform.status.OpenDeadLetters;

/** Counts the letters that wait, of each consumer that there is. */
record OpenLetters(DeadLetters letters, Collection<String> consumers) implements OpenDeadLetters {

  @Override
  public Map<String, Long> count() {
    Map<String, Long> open = new TreeMap<>();
    consumers.forEach(consumer -> open.put(consumer, letters.countOpen(consumer)));
    return open;
  }
}
