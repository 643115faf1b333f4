package vn.lensan.origin.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The W3C trace of a request: the caller's where it sent one, else begun here. */
public record TraceIds(String trace, String span) {

  private static final Pattern PARENT =
      Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-[0-9a-f]{2}");
  private static final SecureRandom RANDOM = new SecureRandom();

  public static TraceIds of(HttpServletRequest request) {
    if (request.getAttribute(TraceIds.class.getName()) instanceof TraceIds known) {
      return known;
    }
    var ids = parse(request.getHeader("traceparent"));
    request.setAttribute(TraceIds.class.getName(), ids);
    return ids;
  }

  public String asParent() {
    return "00-" + trace + "-" + span + "-01";
  }

  private static TraceIds parse(@Nullable String header) {
    var parent = PARENT.matcher(header == null ? "" : header);
    return parent.matches()
        ? new TraceIds(parent.group(1), random(8))
        : new TraceIds(random(16), random(8));
  }

  private static String random(int bytes) {
    var value = new byte[bytes];
    RANDOM.nextBytes(value);
    return HexFormat.of().formatHex(value);
  }
}
