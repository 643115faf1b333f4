package vn.lensan.onboarding.duplicate;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.household.FieldGroup;

/** A merge as its journal tells it. */
public record MergeView(
    String id,
    String pairId,
    String survivor,
    String loser,
    MergeStep step,
    List<Line> journal,
    String by,
    Instant at,
    String reason,
    @Nullable Undone undone,
    long version) {

  /** A group of fields, and from which household its values are. */
  public record Line(FieldGroup group, String from) {}

  /**
   * @param givenBack the groups that went back; what somebody edited since stayed
   */
  public record Undone(String by, Instant at, String reason, List<FieldGroup> givenBack) {}

  static List<Line> lines(String survivor, String loser, List<FieldGroup> taken) {
    return Stream.of(FieldGroup.values())
        .map(group -> new Line(group, taken.contains(group) ? loser : survivor))
        .toList();
  }
}
