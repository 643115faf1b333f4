package vn.lensan.onboarding.intake.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals blocks of one file under a key that lives as long as this: nobody else ever has it. */
final class BlockCipher {
  private static final String AES = "AES/GCM/NoPadding";
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecretKey key = newKey();

  private static SecretKey newKey() {
    byte[] bytes = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(bytes);
    return new SecretKeySpec(bytes, "AES");
  }

  /** Each number once: it is what keeps two blocks apart under the one key. */
  byte[] seal(int number, byte[] plain) throws IOException {
    return done(Cipher.ENCRYPT_MODE, number, plain);
  }

  byte[] open(int number, byte[] sealed) throws IOException {
    return done(Cipher.DECRYPT_MODE, number, sealed);
  }

  private byte[] done(int mode, int number, byte[] bytes) throws IOException {
    byte[] nonce = ByteBuffer.allocate(NONCE_BYTES).putInt(number).array();
    try {
      Cipher cipher = Cipher.getInstance(AES);
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(bytes);
    } catch (GeneralSecurityException failure) {
      throw new IOException(failure);
    }
  }
}
