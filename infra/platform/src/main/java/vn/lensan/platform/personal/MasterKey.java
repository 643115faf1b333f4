package vn.lensan.platform.personal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** Wraps and unwraps data keys. The port behind which a key service stands in production. */
interface MasterKey {
  byte[] wrap(byte[] key);

  byte[] unwrap(byte[] wrapped);

  static MasterKey inFile(Path file) {
    Sealing sealing = new Sealing(read(file));
    return new MasterKey() {
      @Override
      public byte[] wrap(byte[] key) {
        return sealing.seal(key);
      }

      @Override
      public byte[] unwrap(byte[] wrapped) {
        return sealing.open(wrapped);
      }
    };
  }

  private static byte[] read(Path file) {
    try {
      byte[] key = Base64.getMimeDecoder().decode(Files.readString(file).strip());
      if (key.length != Sealing.KEY_BYTES) {
        throw new IllegalStateException(
            "The master key file must hold 32 bytes in Base64: " + file);
      }
      return key;
    } catch (IOException missing) {
      throw new IllegalStateException("The master key file can't be read: " + file, missing);
    }
  }
}
