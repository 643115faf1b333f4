package vn.lensan.platform.audit;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One link of the chain.
 *
 * @param number counts without a gap over all days
 * @param stable hash of the entry's plain fields
 * @param personal keyed hashes of its personal values, by field; they outlive an erasure
 * @param hash over all of this, the previous hash among it
 */
@Document(Seal.COLLECTION)
record Seal(
    @Id long number,
    LocalDate day,
    String log,
    String entryId,
    String stable,
    Map<String, String> personal,
    String previous,
    String hash) {
  static final String COLLECTION = "log_seals";

  /** Before the first. */
  static final String ORIGIN = "0".repeat(64);

  static Seal after(
      long number,
      String previous,
      LocalDate day,
      String log,
      String entryId,
      String stable,
      Map<String, String> personal) {
    String hash = hash(number, previous, day, log, entryId, stable, personal);
    return new Seal(number, day, log, entryId, stable, personal, previous, hash);
  }

  boolean holds() {
    return hash.equals(hash(number, previous, day, log, entryId, stable, personal));
  }

  private static String hash(
      long number,
      String previous,
      LocalDate day,
      String log,
      String entryId,
      String stable,
      Map<String, String> personal) {
    return EntryForm.sha256(
        String.join(
            "\n",
            Long.toString(number),
            previous,
            day.toString(),
            log,
            entryId,
            stable,
            new TreeMap<>(personal).toString()));
  }
}
