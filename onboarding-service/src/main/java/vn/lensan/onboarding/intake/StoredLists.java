package vn.lensan.onboarding.intake;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.lensan.onboarding.intake.reading.ListBytes;
import vn.lensan.platform.personal.PassingFiles;
import vn.lensan.platform.personal.PersonalDataCipher;

/**
 * Lists as they were handed in: in pieces, encrypted, gone after 30 days. Written and read piece by
 * piece, so that a list of any length takes the memory of one (decision 0025).
 */
@Repository
class StoredLists {
  static final String COLLECTION = "import_files";
  static final Duration KEPT = Duration.ofDays(30);
  private static final int PIECE = 900_000;

  private final MongoOperations mongo;
  private final PersonalDataCipher cipher;
  private final PassingFiles plain;
  private final Clock clock;

  StoredLists(MongoOperations mongo, PersonalDataCipher cipher, PassingFiles plain, Clock clock) {
    this.mongo = mongo;
    this.cipher = cipher;
    this.plain = plain;
    this.clock = clock;
  }

  @Document(COLLECTION)
  record Piece(
      @Id String id, String job, int number, String keyId, byte[] bytes, Instant expireAt) {}

  void keep(String job, ListBytes file) throws IOException {
    Instant expireAt = clock.instant().plus(KEPT);
    try (InputStream in = file.stream()) {
      byte[] part = in.readNBytes(PIECE);
      for (int number = 0; part.length > 0; number++) {
        PersonalDataCipher.Sealed sealed = cipher.seal(part);
        mongo.save(
            new Piece(id(job, number), job, number, sealed.keyId(), sealed.bytes(), expireAt));
        part = in.readNBytes(PIECE);
      }
    }
  }

  private static String id(String job, int number) {
    return job + ':' + number;
  }

  /** The jobs whose lists are still kept. */
  List<String> kept() {
    return mongo.findDistinct(new Query(), "job", Piece.class, String.class);
  }

  void remove(String job) {
    mongo.remove(Query.query(Criteria.where("job").is(job)), Piece.class);
  }

  Optional<ListBytes> find(String job) {
    Query first = Query.query(Criteria.where("_id").is(id(job, 0)));
    return mongo.exists(first, Piece.class)
        ? Optional.of(new StoredBytes(number -> piece(job, number), plain))
        : Optional.empty();
  }

  private byte @Nullable [] piece(String job, int number) {
    Piece piece = mongo.findById(id(job, number), Piece.class);
    return piece == null
        ? null
        : cipher.open(new PersonalDataCipher.Sealed(piece.keyId(), piece.bytes()));
  }
}
