package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.lensan.platform.testing.Api;

/** A household at its own page, by forms as a browser sends them. */
final class Forms {
  private Forms() {}

  static Api.Answer send(Api api, String path, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return api.send(
        "POST",
        path,
        body.getBytes(StandardCharsets.UTF_8),
        "application/x-www-form-urlencoded;charset=UTF-8");
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** The path of a link that staff were given. */
  static String path(Api.Answer issued) {
    assertThat(issued.status()).as(issued.text()).isEqualTo(201);
    return URI.create(issued.json().path("url").asString()).getPath();
  }

  /** What a hidden field of the page holds, the first of that name. */
  static String hidden(Api.Answer page, String name) {
    Matcher found =
        Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page.text());
    assertThat(found.find()).as(name + " in " + page.text()).isTrue();
    return found.group(1);
  }

  static Api.Answer opened(Api staff, Api household, String id) {
    String path = path(staff.post(OnboardingRails.HOUSEHOLDS + "/" + id + "/own-links", ""));
    Api.Answer page = send(household, path, Map.of());
    assertThat(page.status()).as(page.text()).isEqualTo(200);
    return page;
  }
}
