package vn.lensan.onboarding.household;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.text.Folded;
import vn.lensan.platform.unit.UnitId;

/** What of a name a household is found by, and compared with others by. */
final class NameWords {
  private NameWords() {}

  static List<String> of(String fullName, @Nullable String village) {
    return Stream.of(fullName, village)
        .filter(Objects::nonNull)
        .flatMap(text -> Stream.of(Folded.of(text).split(" ")))
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  /** The folded name within the commune it is in now, whatever map it was given on. */
  static @Nullable String key(String fullName, UnitId unit) {
    String folded = Folded.of(fullName);
    return folded.isEmpty() ? null : folded + '@' + unit;
  }
}
