package vn.lensan.engines.store.journal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/** Changes that wait to be written as one frame. */
final class ChangeBuffer {

  private static final class Bytes extends ByteArrayOutputStream {
    byte[] array() {
      return buf;
    }
  }

  private static final int KEPT = 1 << 20;

  private Bytes bytes = new Bytes();

  void add(Change change) {
    try {
      ChangeCodec.write(change, new DataOutputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ByteBuffer frame(long number) {
    return Frame.of(number, bytes.array(), bytes.size());
  }

  int size() {
    return bytes.size();
  }

  /** Memory is kept for the next group, but not what one huge group needed. */
  void clear() {
    if (bytes.array().length > KEPT) {
      bytes = new Bytes();
    } else {
      bytes.reset();
    }
  }
}
