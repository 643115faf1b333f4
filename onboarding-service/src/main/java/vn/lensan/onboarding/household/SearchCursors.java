package vn.lensan.onboarding.household;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.lensan.platform.personal.PersonalDataCipher;
import vn.lensan.platform.personal.PersonalDataCipher.Sealed;
import vn.lensan.platform.problem.Problem;

/**
 * Where the next page begins. A place in the list is made from somebody's name, and cursors stand
 * in addresses and access logs, so they are encrypted; nobody makes one up either.
 */
@Component
class SearchCursors {
  private static final char BETWEEN = '.';
  private final PersonalDataCipher cipher;

  SearchCursors(PersonalDataCipher cipher) {
    this.cipher = cipher;
  }

  String seal(String order, String place) {
    Sealed sealed = cipher.seal((order + place).getBytes(StandardCharsets.UTF_8));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed.bytes())
        + BETWEEN
        + sealed.keyId();
  }

  /** Empty at the first page; one of another order is none of ours. */
  Optional<String> open(String order, @Nullable String cursor) {
    if (cursor == null || cursor.isBlank()) {
      return Optional.empty();
    }
    String place = opened(cursor);
    if (!place.startsWith(order)) {
      throw notOurs();
    }
    return Optional.of(place.substring(order.length()));
  }

  private String opened(String cursor) {
    int between = cursor.indexOf(BETWEEN);
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(cursor.substring(0, Math.max(0, between)));
      Sealed sealed = new Sealed(cursor.substring(between + 1), bytes);
      return new String(cipher.open(sealed), StandardCharsets.UTF_8);
    } catch (RuntimeException madeUp) {
      throw notOurs();
    }
  }

  private static Problem notOurs() {
    return Problem.of(HttpStatus.BAD_REQUEST, "page.cursor");
  }
}
