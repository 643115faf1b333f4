package vn.lensan.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import vn.lensan.platform.problem.Problem;

/** {@code ?limit=50&cursor=…}: at most 200; the cursor is opaque to the reader. */
public record PageRequest(int limit, @Nullable String cursor) {
  public static final int MOST = 200;
  public static final int USUAL = 50;

  public PageRequest {
    if (limit < 1 || limit > MOST) {
      throw Problem.of(HttpStatus.BAD_REQUEST, "page.limit").with("most", MOST);
    }
  }

  /** The id after which the page begins. */
  public Optional<String> after() {
    if (cursor == null || cursor.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException notOurs) {
      throw Problem.of(HttpStatus.BAD_REQUEST, "page.cursor");
    }
  }

  static String cursorAfter(String id) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(id.getBytes(StandardCharsets.UTF_8));
  }
}
