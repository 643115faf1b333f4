package vn.lensan.sandbox.channel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import vn.lensan.sandbox.kit.Json;

/**
 * A channel's changes, one line for all that belong together, so that a kill in the middle leaves
 * either the whole of them or a torn line that the next start cuts off. Lines are not fsynced: what
 * a killed process has written stays, and a simulator need not survive a power cut.
 */
final class Journal implements AutoCloseable {

  private final @Nullable Path file;
  private @Nullable FileChannel out;
  private boolean ended;

  Journal(@Nullable Path file) {
    this.file = file;
  }

  void read(Consumer<Change> to) {
    if (file == null || Files.notExists(file)) {
      return;
    }
    try (var lines = Files.lines(file)) {
      lines.flatMap(line -> parse(line).stream()).forEach(to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Change> parse(String line) {
    try {
      return List.of(Json.MAPPER.readValue(line, Change[].class));
    } catch (JacksonException torn) {
      return List.of();
    }
  }

  void append(List<Change> changes) {
    if (file == null || ended || changes.isEmpty()) {
      return;
    }
    try {
      write(opened(file), changes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the file anew with the rows as they are, so that nothing erased remains in it. */
  void rewrite(Iterable<Change> rows) {
    if (file == null || ended) {
      return;
    }
    try {
      shut();
      Files.createDirectories(file.toAbsolutePath().getParent());
      var next = file.resolveSibling(file.getFileName() + ".next");
      try (var fresh =
          FileChannel.open(
              next,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        for (var row : rows) {
          write(fresh, List.of(row));
        }
      }
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FileChannel opened(Path path) throws IOException {
    if (out == null) {
      out =
          FileChannel.open(
              path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    }
    return out;
  }

  private static void write(FileChannel to, List<Change> changes) throws IOException {
    var line = Json.MAPPER.writeValueAsString(new ArrayList<>(changes)) + "\n";
    var bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      to.write(bytes);
    }
  }

  /** A task that outlives the sandbox must not write beside the next one. */
  @Override
  public void close() throws IOException {
    ended = true;
    shut();
  }

  private void shut() throws IOException {
    if (out != null) {
      out.close();
      out = null;
    }
  }
}
