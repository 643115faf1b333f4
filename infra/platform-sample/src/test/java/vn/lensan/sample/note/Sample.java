package vn.lensan.sample.note;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.TestIdentity;

/** What the tests of the rails say again and again. */
final class Sample {
  static final String UNIT = "2025-07-01:24";
  static final String TOPIC = NoteMessaging.TOPIC;

  private Sample() {}

  static String id() {
    return UUID.randomUUID().toString();
  }

  static Api api(int port) {
    return Api.onPort(port).as(TestIdentity.token("tester", Role.TEAM, UNIT));
  }

  static Map<String, Object> note(String title) {
    return Map.of("title", title, "author", "Trần Văn Mẫu", "within", List.of(UNIT));
  }

  static Map<String, Object> note(String id, String title) {
    return Map.of("id", id, "title", title, "author", "Trần Văn Mẫu", "within", List.of(UNIT));
  }

  static String write(int port, String title) {
    Api.Answer answer = api(port).post("/api/v1/notes", note(title));
    if (answer.status() != 201) {
      throw new AssertionError(answer.status() + " " + answer.text());
    }
    return answer.json().get("id").asString();
  }
}
