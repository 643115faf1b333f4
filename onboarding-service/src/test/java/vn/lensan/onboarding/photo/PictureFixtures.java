package vn.lensan.onboarding.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Small pictures of nothing. */
final class PictureFixtures {
  private static final int IHDR = 12;
  private static final int IHDR_BYTES = 17;

  private PictureFixtures() {}

  static byte[] jpeg(int width, int height) {
    return picture("jpeg", width, height);
  }

  static byte[] png(int width, int height) {
    return picture("png", width, height);
  }

  /** A PNG whose header tells of a size that the file does not have. */
  static byte[] pngClaiming(int width, int height) {
    byte[] file = png(1, 1);
    ByteBuffer buffer = ByteBuffer.wrap(file);
    buffer.putInt(IHDR + Integer.BYTES, width).putInt(IHDR + 2 * Integer.BYTES, height);
    CRC32 sum = new CRC32();
    sum.update(file, IHDR, IHDR_BYTES);
    buffer.putInt(IHDR + IHDR_BYTES, (int) sum.getValue());
    return file;
  }

  /** Noise, which no format makes small. */
  private static byte[] picture(String format, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Random noise = new Random(1);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, noise.nextInt());
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return out.toByteArray();
  }
}
