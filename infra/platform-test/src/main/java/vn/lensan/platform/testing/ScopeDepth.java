package vn.lensan.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Ways in which something outside the scope could still show: each is tried over HTTP. */
public final class ScopeDepth {
  private static final int MOST_PAGES = 200;

  /** Where cursors are sealed, nobody makes one up. */
  private static final int REFUSED = 400;

  private ScopeDepth() {}

  /**
   * Nothing of it on any page, however the pages are cut, nor behind a cursor made up from its own
   * id.
   *
   * @param list a list's path, with or without a query
   * @param traces what the answer would hold if the thing were in it
   */
  public static void assertUnseen(Api outsider, String list, String id, String... traces) {
    String cut = list + (list.contains("?") ? "&" : "?");
    assertFree(outsider.get(cut + "limit=200"), list, id, traces);
    Api.Answer behind = outsider.get(cut + "limit=1&cursor=" + cursorBefore(id));
    if (behind.status() != REFUSED) {
      assertFree(behind, list, id, traces);
    }
    Optional<String> next = Optional.of("");
    for (int page = 0; next.isPresent() && page < MOST_PAGES; page++) {
      Api.Answer answer = outsider.get(cut + "limit=7" + next.get());
      assertFree(answer, list, id, traces);
      next = cursor(answer.json());
    }
  }

  private static Optional<String> cursor(JsonNode page) {
    return page.has("cursor")
        ? Optional.of("&cursor=" + page.get("cursor").asString())
        : Optional.empty();
  }

  private static void assertFree(Api.Answer answer, String list, String id, String... traces) {
    assertThat(answer.status()).as("%s: %s", list, answer.text()).isEqualTo(200);
    assertThat(answer.text()).as(list).doesNotContain(id);
    for (String trace : traces) {
      assertThat(answer.text()).as(list).doesNotContain(trace);
    }
  }

  /** The page behind it would begin with the thing. */
  private static String cursorBefore(String id) {
    byte[] before = id.substring(0, id.length() - 1).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(before);
  }

  /** What is outside is answered word for word as what isn't there at all. */
  public static void assertAsIfMissing(
      Api.Answer outside, String id, Api.Answer missing, String missingId) {
    assertThat(missing.status()).as(missing.text()).isIn(404, 422);
    assertThat(outside.status()).as(outside.text()).isEqualTo(missing.status());
    assertThat(words(outside, id)).isEqualTo(words(missing, missingId));
    assertThat(outside.header("etag")).isEmpty();
  }

  private static String words(Api.Answer answer, String id) {
    return answer
        .text()
        .replace(id, "…")
        .replaceAll("\"traceId\":\"[0-9a-f]*\"", "\"traceId\":\"…\"");
  }
}
