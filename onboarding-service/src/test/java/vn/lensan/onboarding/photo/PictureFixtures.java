package vn.lensan.onboarding.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
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

  /** A few bright discs on a dark ground; the same seed makes the same picture. */
  static BufferedImage discs(int seed, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = image.createGraphics();
    Random where = new Random(seed);
    for (int i = 0; i < 40; i++) {
      brush.setColor(new Color(where.nextInt(0xffffff)));
      int size = width / 20 + where.nextInt(width / 5);
      int x = (int) (where.nextDouble() * width);
      int y = (int) (where.nextDouble() * height);
      brush.fillOval(x - size / 2, y - size / 2, size, size);
    }
    brush.dispose();
    return image;
  }

  /** Every pixel the mean of those around it, in both directions. */
  static BufferedImage blurred(BufferedImage sharp, int radius) {
    float[] weights = new float[2 * radius + 1];
    Arrays.fill(weights, 1f / weights.length);
    BufferedImage across =
        new ConvolveOp(new Kernel(weights.length, 1, weights)).filter(sharp, null);
    BufferedImage soft =
        new ConvolveOp(new Kernel(1, weights.length, weights)).filter(across, null);
    // The edge has too few around it and stays black.
    return soft.getSubimage(
        radius, radius, soft.getWidth() - 2 * radius, soft.getHeight() - 2 * radius);
  }

  static byte[] file(BufferedImage image, String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return out.toByteArray();
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
