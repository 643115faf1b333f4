package vn.lensan.onboarding.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.intake.reading.ListBytes;
import vn.lensan.platform.personal.PassingFiles;

/**
 * A stored list, decrypted piece by piece. What has to be a file is one only until it is opened:
 * whoever has opened it closes this, and from then on no name leads to it.
 */
final class StoredBytes implements ListBytes {
  private final Pieces pieces;
  private final PassingFiles plain;
  private @Nullable Path file;

  StoredBytes(Pieces pieces, PassingFiles plain) {
    this.pieces = pieces;
    this.plain = plain;
  }

  /** The pieces in their order; null behind the last one. */
  interface Pieces {
    byte @Nullable [] at(int number);
  }

  @Override
  public InputStream stream() {
    return new PieceStream(pieces);
  }

  @Override
  public Path file() throws IOException {
    if (file == null) {
      file = plain.next();
      try (InputStream in = stream()) {
        Files.copy(in, file);
      }
    }
    return file;
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      Files.deleteIfExists(file);
      file = null;
    }
  }

  /** One piece in memory at a time. */
  private static final class PieceStream extends InputStream {
    private final Pieces pieces;
    private byte[] piece = new byte[0];
    private int next;
    private int at;

    PieceStream(Pieces pieces) {
      this.pieces = pieces;
    }

    /** False at the end. */
    private boolean filled() {
      if (at < piece.length) {
        return true;
      }
      byte[] more = pieces.at(next);
      if (more == null) {
        return false;
      }
      piece = more;
      next++;
      at = 0;
      return true;
    }

    @Override
    public int read() {
      return filled() ? piece[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      if (length == 0) {
        return 0;
      }
      if (!filled()) {
        return -1;
      }
      int count = Math.min(length, piece.length - at);
      System.arraycopy(piece, at, into, offset, count);
      at += count;
      return count;
    }
  }
}
