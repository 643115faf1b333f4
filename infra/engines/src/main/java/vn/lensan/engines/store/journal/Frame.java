package vn.lensan.engines.store.journal;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * The envelope of one group of changes: length of the payload, CRC over all that follows it,
 * running number, payload.
 */
final class Frame {

  static final int HEAD = Integer.BYTES + Integer.BYTES + Long.BYTES;
  private static final int CRC_AT = Integer.BYTES;
  private static final int NUMBER_AT = CRC_AT + Integer.BYTES;

  private Frame() {}

  static ByteBuffer of(long number, byte[] payload, int length) {
    ByteBuffer frame = ByteBuffer.allocate(HEAD + length);
    frame.putInt(length).putInt(0).putLong(number).put(payload, 0, length);
    frame.putInt(CRC_AT, crc(frame, 0, length)).flip();
    return frame;
  }

  /** The number of the whole frame that begins at this place, or -1 if none does. */
  static long numberAt(ByteBuffer file, int at) {
    if (file.limit() - at < HEAD) {
      return -1;
    }
    int length = file.getInt(at);
    long number = file.getLong(at + NUMBER_AT);
    boolean plausible = length > 0 && length <= file.limit() - at - HEAD && number > 0;
    return plausible && file.getInt(at + CRC_AT) == crc(file, at, length) ? number : -1;
  }

  static int lengthAt(ByteBuffer file, int at) {
    return file.getInt(at);
  }

  private static int crc(ByteBuffer file, int at, int length) {
    CRC32C crc = new CRC32C();
    crc.update(file.slice(at + NUMBER_AT, Long.BYTES + length));
    return (int) crc.getValue();
  }
}
