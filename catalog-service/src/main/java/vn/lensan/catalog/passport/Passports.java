package vn.lensan.catalog.passport;

import java.time.Instant;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;
import vn.lensan.platform.personal.Fingerprints;

/**
 * Codes by product. A code is a keyed hash of the product's id: the same however often it is asked
 * for, by whichever instance, and nothing that somebody who knows the id could work out.
 */
@Repository
class Passports {
  private static final String KIND = "passport";
  private static final int MOST_ATTEMPTS = 10;
  private final MongoOperations mongo;
  private final Fingerprints fingerprints;

  Passports(MongoOperations mongo, Fingerprints fingerprints) {
    this.mongo = mongo;
    this.fingerprints = fingerprints;
  }

  Optional<Passport> find(String code) {
    return Optional.ofNullable(mongo.findById(code, Passport.class));
  }

  /** The product's passport, made when it has none yet. */
  Passport of(String productId, Instant now) {
    for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      String code = PassportCode.of(fingerprints.of(KIND, productId + '\0' + attempt));
      Passport kept = find(code).orElseGet(() -> made(new Passport(code, productId, now)));
      if (kept.productId().equals(productId)) {
        return kept;
      }
      // Two products of one code: with 2^55 of them hardly ever, and then the next is tried.
    }
    throw new IllegalStateException("No code was free for a passport");
  }

  private Passport made(Passport fresh) {
    try {
      return mongo.insert(fresh);
    } catch (DuplicateKeyException quicker) {
      return find(fresh.code()).orElseThrow();
    }
  }
}
