package vn.lensan.onboarding.look;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.platform.personal.PersonalText;

/**
 * An entry of the log of reads and searches; sealed with the other logs.
 *
 * @param role in which roles the client asked
 * @param units of the client
 * @param within whose auditors see it: the paths of the client's units; of a read behind glass that
 *     of the household
 * @param households that were answered
 * @param terms what was typed, encrypted
 * @param termKey keyed hash of it in one form, by which an erasure finds it
 * @param glass the broken glass that let the client read it
 */
@Document(Look.COLLECTION)
record Look(
    @Id String id,
    Instant at,
    LookPurpose purpose,
    String client,
    List<String> role,
    List<String> units,
    List<String> within,
    List<String> households,
    @Nullable PersonalText terms,
    @Nullable String termKey,
    @Nullable String glass) {
  static final String COLLECTION = "household_looks";
}
