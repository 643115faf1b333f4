package vn.lensan.sandbox.answer;

import java.util.List;
import org.springframework.http.HttpStatus;

/** A request that is not fulfilled, and why. */
public final class Refusal extends RuntimeException {

  /** What is wrong at one place of the request. */
  public record Fault(String pointer, String code) {}

  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final String code;
  private final transient List<Object> arguments;
  private final transient List<Fault> faults;

  private Refusal(HttpStatus status, String code, List<Object> arguments, List<Fault> faults) {
    super(code, null, false, false);
    this.status = status;
    this.code = code;
    this.arguments = arguments;
    this.faults = faults;
  }

  public static Refusal of(HttpStatus status, String code) {
    return new Refusal(status, code, List.of(), List.of());
  }

  public static Refusal invalid(List<Fault> faults) {
    return new Refusal(HttpStatus.BAD_REQUEST, "request.invalid", List.of(), List.copyOf(faults));
  }

  public Refusal with(Object... values) {
    return new Refusal(status, code, List.of(values), faults);
  }

  public HttpStatus status() {
    return status;
  }

  public String code() {
    return code;
  }

  List<Object> arguments() {
    return arguments;
  }

  List<Fault> faults() {
    return faults;
  }
}
