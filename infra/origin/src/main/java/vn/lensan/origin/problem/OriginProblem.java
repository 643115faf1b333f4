package vn.lensan.origin.problem;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Something the origin itself has to refuse. What a service refuses passes through untouched. */
public final class OriginProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final String OVERLOAD = "overload.";

  private final HttpStatus status;
  private final String code;
  private final @Nullable String service;

  private OriginProblem(
      HttpStatus status, String code, @Nullable String service, @Nullable Throwable cause) {
    // Refusals for lack of room come by the thousand; nobody reads where each was thrown.
    super(code, cause, false, !code.startsWith(OVERLOAD));
    this.status = status;
    this.code = code;
    this.service = service;
  }

  public static OriginProblem unavailable(Throwable cause) {
    return new OriginProblem(HttpStatus.SERVICE_UNAVAILABLE, "upstream.unavailable", null, cause);
  }

  public static OriginProblem tooSlow(Throwable cause) {
    return new OriginProblem(HttpStatus.GATEWAY_TIMEOUT, "upstream.too-slow", null, cause);
  }

  public static OriginProblem sessionExpired(@Nullable Throwable cause) {
    return new OriginProblem(HttpStatus.UNAUTHORIZED, "session.expired", null, cause);
  }

  public static OriginProblem signInNeeded() {
    return new OriginProblem(HttpStatus.UNAUTHORIZED, "sign-in.needed", null, null);
  }

  public static OriginProblem signInFailed(Throwable cause) {
    return new OriginProblem(HttpStatus.UNAUTHORIZED, "sign-in.failed", null, cause);
  }

  /** Who asks has its share and asks for more. */
  public static OriginProblem beyondShare() {
    return new OriginProblem(HttpStatus.TOO_MANY_REQUESTS, "overload.share", null, null);
  }

  public static OriginProblem overload() {
    return new OriginProblem(HttpStatus.SERVICE_UNAVAILABLE, "overload.everybody", null, null);
  }

  public static OriginProblem foreignPage() {
    return new OriginProblem(HttpStatus.FORBIDDEN, "request.from-elsewhere", null, null);
  }

  public static OriginProblem foreignHost() {
    return new OriginProblem(HttpStatus.MISDIRECTED_REQUEST, "request.foreign-host", null, null);
  }

  public static OriginProblem unreadable() {
    return new OriginProblem(HttpStatus.BAD_REQUEST, "request.unreadable", null, null);
  }

  public static OriginProblem ofStatus(int status) {
    var known = HttpStatus.resolve(status);
    return switch (known) {
      case NOT_FOUND -> new OriginProblem(known, "path.not-found", null, null);
      case METHOD_NOT_ALLOWED -> new OriginProblem(known, "method.not-allowed", null, null);
      case NOT_ACCEPTABLE -> new OriginProblem(known, "answer.not-acceptable", null, null);
      case null -> new OriginProblem(HttpStatus.INTERNAL_SERVER_ERROR, "internal", null, null);
      default ->
          known.is4xxClientError()
              ? new OriginProblem(known, "request.unreadable", null, null)
              : new OriginProblem(known, "internal", null, null);
    };
  }

  public OriginProblem about(String upstream) {
    return new OriginProblem(status, code, upstream, getCause());
  }

  public boolean isSessionExpired() {
    return code.equals("session.expired");
  }

  /** Refused for lack of room: says nothing of a fault, and comes by the thousand. */
  boolean isOverload() {
    return code.startsWith(OVERLOAD);
  }

  public HttpStatus status() {
    return status;
  }

  public String code() {
    return code;
  }

  public @Nullable String service() {
    return service;
  }
}
