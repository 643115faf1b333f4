package vn.lensan.onboarding.photo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
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

  /** The formats that are taken, each with the bytes that it begins with, in hexadecimal. */
  enum Format {
    JPEG("image/jpeg", "ffd8ff"),
    PNG("image/png", "89504e470d0a1a0a");

    private final String contentType;
    private final String magic;

    Format(String contentType, String magic) {
      this.contentType = contentType;
      this.magic = magic;
    }

    String contentType() {
      return contentType;
    }

    private boolean begins(byte[] file) {
      int length = Math.min(file.length, magic.length() / 2);
      return HexFormat.of().formatHex(file, 0, length).equals(magic);
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
