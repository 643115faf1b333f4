package vn.lensan.catalog.ids;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * An id that says the same for the same thing, whoever asks and however often: what must be unique
 * is the document's id.
 */
public final class DerivedId {
  private DerivedId() {}

  public static String of(String kind, String... parts) {
    String whole = kind + '\0' + String.join("\0", parts);
    return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
