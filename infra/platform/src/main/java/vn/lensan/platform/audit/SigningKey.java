package vn.lensan.platform.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import vn.lensan.platform.personal.PersonalDataCipher;

/**
 * The service's Ed25519 key for heads of logs. The private half lies in the store encrypted under
 * the master key, which does not: whoever has only the store can't sign.
 */
final class SigningKey {
  private static final String ALGORITHM = "Ed25519";
  private static final String COLLECTION = "signing_keys";
  private static final String ID = "log";
  private final PrivateKey secret;
  private final PublicKey known;

  private SigningKey(PrivateKey secret, PublicKey known) {
    this.secret = secret;
    this.known = known;
  }

  static SigningKey kept(MongoOperations mongo, PersonalDataCipher cipher) {
    try {
      Query one = Query.query(Criteria.where("_id").is(ID));
      if (!mongo.exists(one, COLLECTION)) {
        mongo.upsert(one, made(cipher), COLLECTION);
      }
      // Read back: another instance may have been quicker, and one key is everybody's.
      Document kept = mongo.findOne(one, Document.class, COLLECTION);
      if (kept == null) {
        throw new IllegalStateException("The key for heads of logs was not kept");
      }
      return read(kept, cipher);
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("The key for heads of logs can't be used", broken);
    }
  }

  private static Update made(PersonalDataCipher cipher) throws GeneralSecurityException {
    KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
    PersonalDataCipher.Sealed sealed = cipher.seal(pair.getPrivate().getEncoded());
    return new Update()
        .setOnInsert("public", new Binary(pair.getPublic().getEncoded()))
        .setOnInsert("k", sealed.keyId())
        .setOnInsert("v", new Binary(sealed.bytes()));
  }

  private static SigningKey read(Document kept, PersonalDataCipher cipher)
      throws GeneralSecurityException {
    KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
    byte[] secret =
        cipher.open(
            new PersonalDataCipher.Sealed(
                kept.getString("k"), kept.get("v", Binary.class).getData()));
    return new SigningKey(
        keys.generatePrivate(new PKCS8EncodedKeySpec(secret)),
        keys.generatePublic(new X509EncodedKeySpec(kept.get("public", Binary.class).getData())));
  }

  String publicKey() {
    return Base64.getEncoder().encodeToString(known.getEncoded());
  }

  String sign(String text) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(secret);
      signature.update(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(signature.sign());
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException(broken);
    }
  }

  boolean verifies(String text, String signed) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initVerify(known);
      signature.update(text.getBytes(StandardCharsets.UTF_8));
      return signature.verify(Base64.getDecoder().decode(signed));
    } catch (GeneralSecurityException | IllegalArgumentException notSigned) {
      return false;
    }
  }
}
