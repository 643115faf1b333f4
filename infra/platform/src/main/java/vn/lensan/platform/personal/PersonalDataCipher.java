package vn.lensan.platform.personal;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Encrypts values for the store; the id of the key lies beside the value, so keys can rotate. */
public final class PersonalDataCipher {
  private final DataKeys keys;
  private final Map<String, Sealing> sealings = new ConcurrentHashMap<>();

  PersonalDataCipher(DataKeys keys) {
    this.keys = keys;
  }

  /** A value and the key it is encrypted with. */
  public record Sealed(String keyId, byte[] bytes) {}

  public Sealed seal(byte[] plain) {
    String keyId = keys.currentDataKey();
    return new Sealed(keyId, sealing(keyId).seal(plain));
  }

  public byte[] open(Sealed sealed) {
    return sealing(sealed.keyId()).open(sealed.bytes());
  }

  Sealed sealText(String text) {
    return seal(text.getBytes(StandardCharsets.UTF_8));
  }

  String openText(Sealed sealed) {
    return new String(open(sealed), StandardCharsets.UTF_8);
  }

  private Sealing sealing(String keyId) {
    return sealings.computeIfAbsent(keyId, id -> new Sealing(keys.key(id)));
  }
}
