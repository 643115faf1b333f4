package vn.lensan.catalog.channel.external.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import vn.lensan.catalog.channel.Payload;

/**
 * One call to a partner.
 *
 * @param repeatable the partner does it once however often it is sent (by its method or by a key);
 *     only then may it be tried again
 * @param mostBytes where the reading of an answer ends
 */
public record PartnerCall(
    String method,
    String path,
    Map<String, String> headers,
    byte @Nullable [] body,
    boolean repeatable,
    int mostBytes) {
  private static final int USUAL_BYTES = 1 << 20;

  /** Each {@code {}} of the path takes a segment, which may be anything a partner made up. */
  public static PartnerCall repeatable(String method, String path, String... segments) {
    return new PartnerCall(method, filled(path, segments), Map.of(), null, true, USUAL_BYTES);
  }

  /** Sent once and never again by itself. */
  public static PartnerCall once(String method, String path, String... segments) {
    return new PartnerCall(method, filled(path, segments), Map.of(), null, false, USUAL_BYTES);
  }

  private static String filled(String path, String... segments) {
    String rest = path;
    for (String segment : segments) {
      String encoded = UriUtils.encode(segment, UTF_8);
      rest = rest.replaceFirst("\\{}", Matcher.quoteReplacement(encoded));
    }
    return rest;
  }

  public PartnerCall with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new PartnerCall(method, path, more, body, repeatable, mostBytes);
  }

  public PartnerCall body(String contentType, byte[] bytes) {
    return new PartnerCall(
        method, path, with("Content-Type", contentType).headers(), bytes, repeatable, mostBytes);
  }

  /** As somebody may look at it: without what opens the door. */
  public Payload.Call shown() {
    return new Payload.Call(
        method + ' ' + UriUtils.decode(path, UTF_8),
        headers.getOrDefault("Content-Type", ""),
        body == null ? "" : new String(body, UTF_8));
  }

  public PartnerCall upTo(int bytes) {
    return new PartnerCall(method, path, headers, body, repeatable, bytes);
  }

  /** A parameter of the address; none where there is no value. */
  public PartnerCall query(String name, @Nullable String value) {
    if (value == null) {
      return this;
    }
    String more =
        path + (path.contains("?") ? '&' : '?') + name + '=' + UriUtils.encode(value, UTF_8);
    return new PartnerCall(method, more, headers, body, repeatable, mostBytes);
  }
}
