package vn.lensan.bench.crypt;

import java.nio.charset.StandardCharsets;
import vn.lensan.platform.personal.PersonalDataCipher;

/** The platform's AES-256-GCM; the key's id lies beside the value and is left out of its size. */
record PlatformSealer(PersonalDataCipher cipher, String keyId) implements Sealer {

  static PlatformSealer of(PersonalDataCipher cipher) {
    return new PlatformSealer(cipher, cipher.seal(new byte[1]).keyId());
  }

  @Override
  public byte[] seal(String text) {
    return cipher.seal(text.getBytes(StandardCharsets.UTF_8)).bytes();
  }

  @Override
  public String open(byte[] stored) {
    return new String(
        cipher.open(new PersonalDataCipher.Sealed(keyId, stored)), StandardCharsets.UTF_8);
  }
}
