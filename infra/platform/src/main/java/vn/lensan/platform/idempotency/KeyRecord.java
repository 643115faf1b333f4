package vn.lensan.platform.idempotency;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.platform.personal.PersonalText;

/**
 * What is known of one key of one client on one path. The answer is encrypted, since it may hold
 * names.
 *
 * @param thing the id for what the request makes
 */
@Document(KeyRecord.COLLECTION)
record KeyRecord(
    @Id String id,
    String meaning,
    String thing,
    Instant startedAt,
    Instant expireAt,
    @Nullable KeptAnswer answer) {
  static final String COLLECTION = "idempotency_keys";

  record KeptAnswer(int status, Map<String, String> headers, PersonalText body) {}
}
