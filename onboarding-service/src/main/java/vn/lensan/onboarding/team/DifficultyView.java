package vn.lensan.onboarding.team;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A difficulty as those who see to it read it.
 *
 * @param overdue the clock has run out and nobody has answered
 */
public record DifficultyView(
    DifficultyFacts facts,
    String raisedBy,
    @Nullable String assignedTo,
    @Nullable String text,
    @Nullable String answer,
    List<String> photoIds,
    boolean overdue,
    List<DifficultyStep> history,
    long version) {

  public String id() {
    return facts.difficultyId();
  }
}
