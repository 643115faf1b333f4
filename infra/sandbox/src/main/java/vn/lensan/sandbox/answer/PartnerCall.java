package vn.lensan.sandbox.answer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A call of the partner API, as opposed to one of the test doors.
 *
 * @param channel as the caller wrote it
 * @param operation method and path without ids, such as "PUT /sellers/{id}"
 */
public record PartnerCall(String channel, String operation) {

  private static final Pattern PATH = Pattern.compile("/sandbox/([^/]+)/v1(/.*)?");
  private static final Pattern ID =
      Pattern.compile("/(sellers|items|orders|pictures|shops|goods|photos)/[^/]+");

  public static Optional<PartnerCall> of(HttpServletRequest request) {
    var path = PATH.matcher(request.getRequestURI());
    return path.matches()
        ? Optional.of(new PartnerCall(path.group(1), operation(request.getMethod(), path.group(2))))
        : Optional.empty();
  }

  private static String operation(String method, String path) {
    return method + " " + ID.matcher(path == null ? "/" : path).replaceAll("/$1/{id}");
  }

  public boolean creates() {
    return operation.equals("POST /sellers/{id}/items")
        || operation.equals("PUT /sellers/{id}")
        || operation.equals("POST /shops/{id}/goods")
        || operation.equals("POST /shops");
  }
}
