package vn.lensan.sandbox.seller;

import java.util.Arrays;

/** Tells pictures by their first bytes. The picture itself is not kept: nobody looks at it here. */
final class Pictures {

  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private Pictures() {}

  static boolean isImage(byte[] bytes) {
    return startsWith(bytes, JPEG) || startsWith(bytes, PNG);
  }

  private static boolean startsWith(byte[] bytes, byte[] first) {
    return bytes.length > first.length
        && Arrays.equals(bytes, 0, first.length, first, 0, first.length);
  }
}
