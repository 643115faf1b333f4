package vn.lensan.onboarding.photo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * What a file says of itself, checked by its bytes and not by its name. Only the header is read:
 * the pixels of a small file can fill any memory.
 */
record Picture(Format format, int width, int height) {
  static final int MOST_BYTES = 5 * 1024 * 1024;
  static final int LONGEST_SIDE = 12_000;
  static final long MOST_PIXELS = 40_000_000;

  enum Format {
    JPEG("image/jpeg", 0xFF, 0xD8, 0xFF),
    PNG("image/png", 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');

    private final String contentType;
    private final byte[] magic;

    Format(String contentType, int... magic) {
      this.contentType = contentType;
      this.magic = new byte[magic.length];
      for (int i = 0; i < magic.length; i++) {
        this.magic[i] = (byte) magic[i];
      }
    }

    String contentType() {
      return contentType;
    }

    private boolean begins(byte[] file) {
      return file.length > magic.length
          && Arrays.equals(magic, 0, magic.length, file, 0, magic.length);
    }
  }

  static Picture in(byte[] file) {
    PhotoService.refuseTooLarge(file.length);
    Format format =
        Arrays.stream(Format.values())
            .filter(known -> known.begins(file))
            .findFirst()
            .orElseThrow(PhotoRefused::notAPicture);
    Picture picture = readHeader(format, file);
    if (picture.isTooWide()) {
      throw PhotoRefused.tooManyPixels(picture.width, picture.height);
    }
    return picture;
  }

  private boolean isTooWide() {
    return Math.max(width, height) > LONGEST_SIDE || (long) width * height > MOST_PIXELS;
  }

  private static Picture readHeader(Format format, byte[] file) {
    ImageReader reader = ImageIO.getImageReadersByFormatName(format.name()).next();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(in, true, true);
      return new Picture(format, reader.getWidth(0), reader.getHeight(0));
    } catch (IOException | RuntimeException damaged) {
      // The readers answer a damaged header with whatever they stumble over.
      throw PhotoRefused.unreadable();
    } finally {
      reader.dispose();
    }
  }
}
