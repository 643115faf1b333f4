package vn.lensan.bench.crypt;

import com.mongodb.ClientEncryptionSettings;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.model.vault.EncryptOptions;
import com.mongodb.client.vault.ClientEncryption;
import com.mongodb.client.vault.ClientEncryptions;
import java.security.SecureRandom;
import java.util.Map;
import org.bson.BsonBinary;
import org.bson.BsonBinarySubType;
import org.bson.BsonString;

/** Explicit encryption of the driver with mongodb-crypt: AES-256-CBC with HMAC-SHA-512, random. */
record DriverSealer(ClientEncryption encryption, EncryptOptions options) implements Sealer {
  private static final int LOCAL_KEY_BYTES = 96;
  private static final String ALGORITHM = "AEAD_AES_256_CBC_HMAC_SHA_512-Random";

  static DriverSealer withKeysIn(String uri, String database) {
    byte[] master = new byte[LOCAL_KEY_BYTES];
    new SecureRandom().nextBytes(master);
    ClientEncryption encryption =
        ClientEncryptions.create(
            ClientEncryptionSettings.builder()
                .keyVaultMongoClientSettings(
                    MongoClientSettings.builder()
                        .applyConnectionString(new ConnectionString(uri))
                        .build())
                .keyVaultNamespace(database + ".vault")
                .kmsProviders(Map.of("local", Map.of("key", master)))
                .build());
    BsonBinary keyId = encryption.createDataKey("local");
    return new DriverSealer(encryption, new EncryptOptions(ALGORITHM).keyId(keyId));
  }

  @Override
  public byte[] seal(String text) {
    return encryption.encrypt(new BsonString(text), options).getData();
  }

  @Override
  public String open(byte[] stored) {
    return encryption
        .decrypt(new BsonBinary(BsonBinarySubType.ENCRYPTED, stored))
        .asString()
        .getValue();
  }
}
