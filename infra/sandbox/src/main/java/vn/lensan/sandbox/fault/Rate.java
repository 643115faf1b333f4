package vn.lensan.sandbox.fault;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.concurrent.ThreadLocalRandom;
import vn.lensan.sandbox.answer.Checks;

/** How often something goes wrong: 0 to 1, true for always. */
public record Rate(double value) {

  static final Rate NEVER = new Rate(0);

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Rate of(Object given) {
    return switch (given) {
      case Boolean always -> new Rate(always ? 1 : 0);
      case Number number -> new Rate(number.doubleValue());
      default -> new Rate(Double.NaN);
    };
  }

  void check(Checks checks, String pointer) {
    checks.wrongIf(!(value >= 0 && value <= 1), pointer, "invalid");
  }

  boolean strikes() {
    return value > 0 && ThreadLocalRandom.current().nextDouble() < value;
  }

  @JsonValue
  double json() {
    return value;
  }
}
