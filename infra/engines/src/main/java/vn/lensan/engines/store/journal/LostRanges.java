package vn.lensan.engines.store.journal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which changes were given up because the disk did not take them; such times are few. */
final class LostRanges {

  private record Range(long after, long upTo) {}

  private final List<Range> ranges = new ArrayList<>();
  private IOException cause = new IOException("the journal is closed");

  void add(long after, long upTo, @Nullable IOException why) {
    ranges.add(new Range(after, upTo));
    if (why != null) {
      cause = why;
    }
  }

  boolean contains(long mark) {
    return ranges.stream().anyMatch(range -> mark > range.after && mark <= range.upTo);
  }

  IOException cause() {
    return cause;
  }
}
