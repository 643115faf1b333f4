package vn.lensan.onboarding.intake;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.lensan.platform.personal.PersonalDataCipher;

/** Lists as they were handed in: in pieces, encrypted, gone after 30 days. */
@Repository
class StoredLists {
  static final String COLLECTION = "import_files";
  static final Duration KEPT = Duration.ofDays(30);
  private static final int PIECE = 900_000;

  private final MongoOperations mongo;
  private final PersonalDataCipher cipher;
  private final Clock clock;

  StoredLists(MongoOperations mongo, PersonalDataCipher cipher, Clock clock) {
    this.mongo = mongo;
    this.cipher = cipher;
    this.clock = clock;
  }

  @Document(COLLECTION)
  record Piece(
      @Id String id, String job, int number, String keyId, byte[] bytes, Instant expireAt) {}

  void keep(String job, byte[] file) {
    Instant expireAt = clock.instant().plus(KEPT);
    for (int number = 0; number * PIECE < file.length; number++) {
      byte[] part =
          Arrays.copyOfRange(file, number * PIECE, Math.min(file.length, (number + 1) * PIECE));
      PersonalDataCipher.Sealed sealed = cipher.seal(part);
      mongo.save(
          new Piece(job + ':' + number, job, number, sealed.keyId(), sealed.bytes(), expireAt));
    }
  }

  /** The jobs whose lists are still kept. */
  List<String> kept() {
    return mongo.findDistinct(new Query(), "job", Piece.class, String.class);
  }

  void remove(String job) {
    mongo.remove(Query.query(Criteria.where("job").is(job)), Piece.class);
  }

  Optional<byte[]> read(String job) {
    List<Piece> pieces =
        mongo.find(Query.query(Criteria.where("job").is(job)).with(Sort.by("number")), Piece.class);
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    pieces.forEach(
        piece ->
            file.writeBytes(
                cipher.open(new PersonalDataCipher.Sealed(piece.keyId(), piece.bytes()))));
    return Optional.of(file.toByteArray());
  }
}
