package vn.lensan.onboarding.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.io.InputStreamSource;
import vn.lensan.onboarding.intake.reading.ListBytes;
import vn.lensan.platform.personal.PassingFiles;

/** An upload while it is looked over and stored: never in memory as a whole, gone when closed. */
record UploadedBytes(Path file) implements ListBytes {

  static UploadedBytes of(InputStreamSource upload, PassingFiles plain) throws IOException {
    UploadedBytes uploaded = new UploadedBytes(plain.next());
    try (InputStream in = upload.getInputStream()) {
      Files.copy(in, uploaded.file);
      return uploaded;
    } catch (IOException failure) {
      uploaded.close();
      throw failure;
    }
  }

  @Override
  public InputStream stream() throws IOException {
    return Files.newInputStream(file);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}
