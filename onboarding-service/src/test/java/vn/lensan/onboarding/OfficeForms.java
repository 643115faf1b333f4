package vn.lensan.onboarding;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.lensan.platform.testing.Api;

/** Forms of pages, filled in and sent as a browser without scripts does. */
final class OfficeForms {
  private static final String TYPE = "application/x-www-form-urlencoded";
  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

  private OfficeForms() {}

  static Api.Answer submit(Api api, String path, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return api.send("POST", path, body.getBytes(StandardCharsets.US_ASCII), TYPE);
  }

  /** The version that the first form of the page was made of. */
  static String version(Api.Answer page) {
    Matcher found = VERSION.matcher(page.text());
    if (!found.find()) {
      throw new AssertionError("no version in " + page.text());
    }
    return found.group(1);
  }

  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
