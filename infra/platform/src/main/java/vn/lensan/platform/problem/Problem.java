package vn.lensan.platform.problem;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A refusal that says what happened and what to do. The code is stable; its words are looked up as
 * {@code <code>.title} and {@code <code>.detail} in the bundles of the platform and of the service,
 * Vietnamese first.
 */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final String code;
  private final transient Map<String, Object> arguments = new LinkedHashMap<>();
  private final transient List<FieldProblem> errors = new ArrayList<>();
  private @Nullable Duration retryAfter;

  /**
   * One thing that is wrong with the input: where (JSON pointer), and a code whose words are {@code
   * field.<code>}.
   */
  public record FieldProblem(String pointer, String code, Map<String, Object> arguments) {}

  private Problem(HttpStatus status, String code) {
    super(code, null, false, false);
    this.status = status;
    this.code = code;
  }

  public static Problem of(HttpStatus status, String code) {
    return new Problem(status, code);
  }

  public static Problem notFound(String code) {
    return new Problem(HttpStatus.NOT_FOUND, code);
  }

  public static Problem conflict(String code) {
    return new Problem(HttpStatus.CONFLICT, code);
  }

  public static Problem invalid(String code) {
    return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, code);
  }

  /** A value named {@code {name}} in the words; it is also shown as a member of the problem. */
  public Problem with(String name, Object value) {
    arguments.put(name, value);
    return this;
  }

  public Problem error(String pointer, String fieldCode) {
    return error(pointer, fieldCode, Map.of());
  }

  public Problem error(String pointer, String fieldCode, Map<String, Object> fieldArguments) {
    errors.add(new FieldProblem(pointer, fieldCode, fieldArguments));
    return this;
  }

  public Problem retryAfter(Duration wait) {
    retryAfter = wait;
    return this;
  }

  public HttpStatus status() {
    return status;
  }

  public String code() {
    return code;
  }

  public Map<String, Object> arguments() {
    return arguments;
  }

  public List<FieldProblem> errors() {
    return errors;
  }

  public @Nullable Duration retryAfter() {
    return retryAfter;
  }
}
