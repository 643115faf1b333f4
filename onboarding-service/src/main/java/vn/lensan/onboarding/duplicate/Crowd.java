package vn.lensan.onboarding.duplicate;

import java.time.Instant;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.onboarding.household.Clue;

/**
 * More households share something than could be looked at in pairs, such as the phone of a whole
 * village: one finding instead of thousands.
 *
 * @param some a few of them
 * @param within what all of them have in common of their paths; who covers it covers them all
 */
@Document(Crowd.COLLECTION)
public record Crowd(
    @Id String id,
    Clue clue,
    int moreThan,
    List<String> some,
    List<String> within,
    Instant foundAt) {
  static final String COLLECTION = "duplicate_crowds";
}
