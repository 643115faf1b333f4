package vn.lensan.catalog.passport;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import org.springframework.util.function.SingletonSupplier;
import vn.lensan.platform.personal.PersonalDataCipher;

/**
 * The keys of signed forms by their numbers. A private half lies in the store encrypted under the
 * master key, which does not; a higher number in the settings makes a new key, and the old public
 * halves stay known, so that labels already printed can be checked.
 */
@Repository
class PassportKeys {
  private static final String COLLECTION = "passport_keys";
  private final MongoOperations mongo;
  private final PersonalDataCipher cipher;
  private final SingletonSupplier<PassportKey> current;

  PassportKeys(
      MongoOperations mongo,
      PersonalDataCipher cipher,
      @Value("${lensan.catalog.passport-key:1}") int number) {
    this.mongo = mongo;
    this.cipher = cipher;
    // When first needed: the store may be away at the start.
    this.current = SingletonSupplier.of(() -> kept(number));
  }

  PassportKey current() {
    return current.obtain();
  }

  /** All there ever were, the newest first. */
  List<PublicPassportKey> known() {
    current();
    Query newestFirst = new Query().with(Sort.by(Sort.Direction.DESC, "_id"));
    return mongo.find(newestFirst, Document.class, COLLECTION).stream()
        .map(this::read)
        .map(PassportKey::seen)
        .toList();
  }

  private PassportKey kept(int number) {
    Query one = Query.query(Criteria.where("_id").is(number));
    if (!mongo.exists(one, COLLECTION)) {
      mongo.upsert(one, made(), COLLECTION);
    }
    // Read back: another instance may have been quicker, and one key is everybody's.
    Document kept = mongo.findOne(one, Document.class, COLLECTION);
    if (kept == null) {
      throw new IllegalStateException("The key for signed forms was not kept");
    }
    return read(kept);
  }

  private Update made() {
    try {
      KeyPair pair = KeyPairGenerator.getInstance(PassportKey.ALGORITHM).generateKeyPair();
      PersonalDataCipher.Sealed sealed = cipher.seal(pair.getPrivate().getEncoded());
      return new Update()
          .setOnInsert("public", new Binary(pair.getPublic().getEncoded()))
          .setOnInsert("k", sealed.keyId())
          .setOnInsert("v", new Binary(sealed.bytes()));
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private PassportKey read(Document kept) {
    try {
      KeyFactory keys = KeyFactory.getInstance(PassportKey.ALGORITHM);
      byte[] secret =
          cipher.open(
              new PersonalDataCipher.Sealed(
                  kept.getString("k"), kept.get("v", Binary.class).getData()));
      return new PassportKey(
          keys.generatePrivate(new PKCS8EncodedKeySpec(secret)),
          keys.generatePublic(new X509EncodedKeySpec(kept.get("public", Binary.class).getData())));
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("A key for signed forms can't be used", broken);
    }
  }
}
