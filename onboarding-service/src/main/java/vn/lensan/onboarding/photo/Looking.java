package vn.lensan.onboarding.photo;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a picture's pixels, in little memory: only every so many-th is unfolded, few pictures at
 * once, and none that is larger than a phone's.
 */
final class Looking {
  /** A progressive JPEG is unfolded whole, whatever one asks for: about 150 MB at this size. */
  static final long MOST_PIXELS = 24_000_000;

  private static final int LOOKED_AT = 512;
  private static final int PRINT_WIDTH = 9;
  private static final int PRINT_HEIGHT = 8;

  /** Below this everything is one colour, and one colour is like every other. */
  private static final double NOTHING_TO_SEE = 4;

  private static final Semaphore EYES = new Semaphore(2);

  private Looking() {}

  /** Unknown for what is too large, damaged within, or came while others were being looked at. */
  static Looks at(byte[] file, Picture picture) {
    if ((long) picture.width() * picture.height() > MOST_PIXELS || !EYES.tryAcquire()) {
      return Looks.UNKNOWN;
    }
    try {
      BufferedImage small = unfold(file, picture);
      return small == null ? Looks.UNKNOWN : looks(small);
    } catch (IOException | RuntimeException damaged) {
      // The readers answer damaged pixels with whatever they stumble over; the file is kept as it
      // is.
      return Looks.UNKNOWN;
    } finally {
      EYES.release();
    }
  }

  private static @Nullable BufferedImage unfold(byte[] file, Picture picture) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName(picture.format().name()).next();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(in, true, true);
      ImageReadParam wanted = reader.getDefaultReadParam();
      int step = Math.max(1, Math.max(picture.width(), picture.height()) / (2 * LOOKED_AT));
      wanted.setSourceSubsampling(step, step, 0, 0);
      return reader.read(0, wanted);
    } finally {
      reader.dispose();
    }
  }

  private static Looks looks(BufferedImage picture) {
    double scale =
        Math.min(1, (double) LOOKED_AT / Math.max(picture.getWidth(), picture.getHeight()));
    Raster grey =
        grey(
            picture,
            (int) Math.max(1, picture.getWidth() * scale),
            (int) Math.max(1, picture.getHeight() * scale));
    double sharpness = Sharpness.of(grey);
    return new Looks(sharpness, sharpness < NOTHING_TO_SEE ? null : print(picture));
  }

  private static String print(BufferedImage picture) {
    Raster grey = grey(picture, PRINT_WIDTH, PRINT_HEIGHT);
    long bits = 0;
    for (int y = 0; y < PRINT_HEIGHT; y++) {
      for (int x = 1; x < PRINT_WIDTH; x++) {
        bits = (bits << 1) | (grey.getSample(x - 1, y, 0) < grey.getSample(x, y, 0) ? 1 : 0);
      }
    }
    return "%016x".formatted(bits);
  }

  /** Halves it until one more would be too small, so that every pixel has its say. */
  private static Raster grey(BufferedImage picture, int width, int height) {
    BufferedImage now = drawn(picture, picture.getWidth(), picture.getHeight());
    while (now.getWidth() > 2 * width || now.getHeight() > 2 * height) {
      now = drawn(now, Math.max(width, now.getWidth() / 2), Math.max(height, now.getHeight() / 2));
    }
    return drawn(now, width, height).getRaster();
  }

  private static BufferedImage drawn(BufferedImage from, int width, int height) {
    BufferedImage to = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D brush = to.createGraphics();
    brush.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    brush.drawImage(from, 0, 0, width, height, null);
    brush.dispose();
    return to;
  }
}
