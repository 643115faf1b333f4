package vn.lensan.sandbox.kit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** The trace a request belongs to, as W3C's traceparent writes it; passed on with webhooks. */
public record Trace(String parent) {

  private static final Pattern FORM = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

  public static Trace of(HttpServletRequest request) {
    var given = request.getHeader("traceparent");
    return given != null && FORM.matcher(given).matches() ? new Trace(given) : begin();
  }

  public static Trace begin() {
    var random = new byte[24];
    ThreadLocalRandom.current().nextBytes(random);
    var hex = HexFormat.of().formatHex(random);
    return new Trace("00-" + hex.substring(0, 32) + "-" + hex.substring(32) + "-01");
  }

  public String id() {
    return parent.substring(3, 35);
  }
}
