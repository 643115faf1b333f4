package vn.lensan.onboarding.photo;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import vn.lensan.platform.personal.PersonalDataCipher;
import vn.lensan.platform.security.Scope;

/** The stored photos. The chunks go in first, so that a header always has all its bytes. */
@Repository
class Photos {
  private static final int MOST_COMPARED = 200;

  private final MongoOperations mongo;
  private final PersonalDataCipher cipher;

  Photos(MongoOperations mongo, PersonalDataCipher cipher) {
    this.mongo = mongo;
    this.cipher = cipher;
  }

  Optional<Photo> find(String id, Scope scope) {
    Criteria seen =
        new Criteria().andOperator(Criteria.where("_id").is(id), scope.criteria("within"));
    return Optional.ofNullable(mongo.findOne(Query.query(seen), Photo.class));
  }

  /** The newest of a household in the scope, without this one. */
  List<Photo> othersOf(String householdId, String id, Scope scope) {
    Criteria wanted =
        new Criteria()
            .andOperator(
                Criteria.where("householdId").is(householdId).and("_id").ne(id),
                scope.criteria("within"));
    Query others =
        Query.query(wanted).with(Sort.by(Sort.Direction.DESC, "uploadedAt")).limit(MOST_COMPARED);
    return mongo.find(others, Photo.class);
  }

  /** Ids are made here, so a header that is there already is the same request's, repeated. */
  void insert(Photo photo, byte[] file) {
    if (mongo.exists(Query.query(Criteria.where("_id").is(photo.id())), Photo.class)) {
      return;
    }
    for (int position = 0; position < photo.chunks(); position++) {
      mongo.save(chunk(photo.id(), position, file));
    }
    try {
      mongo.insert(photo);
    } catch (DuplicateKeyException repeated) {
      // The repeat was quicker; its chunks hold the same bytes.
    }
  }

  private PhotoChunk chunk(String photo, int position, byte[] file) {
    int from = position * PhotoChunk.PLAIN_BYTES;
    int to = Math.min(file.length, from + PhotoChunk.PLAIN_BYTES);
    return new PhotoChunk(
        PhotoChunk.idOf(photo, position), cipher.seal(Arrays.copyOfRange(file, from, to)));
  }

  byte[] read(Photo photo) {
    ByteArrayOutputStream file = new ByteArrayOutputStream(photo.bytes());
    for (int position = 0; position < photo.chunks(); position++) {
      file.writeBytes(open(PhotoChunk.idOf(photo.id(), position)));
    }
    return file.toByteArray();
  }

  void lieIn(List<String> ids, List<String> within) {
    mongo.updateMulti(
        Query.query(Criteria.where("_id").in(ids)), Update.update("within", within), Photo.class);
  }

  void allLieIn(String householdId, List<String> within) {
    mongo.updateMulti(
        Query.query(Criteria.where("householdId").is(householdId)),
        Update.update("within", within),
        Photo.class);
  }

  void removeAllOf(String householdId) {
    mongo
        .find(Query.query(Criteria.where("householdId").is(householdId)), Photo.class)
        .forEach(photo -> remove(photo.id()));
  }

  /** The bytes before the header: whoever is stopped between finds the photo again and goes on. */
  void remove(String id) {
    @Nullable Photo photo = mongo.findById(id, Photo.class);
    if (photo != null) {
      for (int position = 0; position < photo.chunks(); position++) {
        mongo.remove(
            Query.query(Criteria.where("_id").is(PhotoChunk.idOf(id, position))), PhotoChunk.class);
      }
      mongo.remove(Query.query(Criteria.where("_id").is(id)), Photo.class);
    }
  }

  private byte[] open(String id) {
    @Nullable PhotoChunk chunk = mongo.findById(id, PhotoChunk.class);
    if (chunk == null) {
      throw new IllegalStateException("The photo's chunk " + id + " is missing");
    }
    return cipher.open(chunk.sealed());
  }
}
