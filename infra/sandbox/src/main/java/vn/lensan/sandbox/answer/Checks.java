package vn.lensan.sandbox.answer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects everything that is wrong with a request, so that it is told at once. */
public final class Checks {

  private final List<Refusal.Fault> faults = new ArrayList<>();

  public Checks text(String pointer, @Nullable String value, int max) {
    wrongIf(value == null || value.isBlank(), pointer, "required");
    return optionalText(pointer, value, max);
  }

  public Checks optionalText(String pointer, @Nullable String value, int max) {
    return wrongIf(value != null && value.length() > max, pointer, "too-long");
  }

  public Checks wrongIf(boolean wrong, String pointer, String code) {
    if (wrong) {
      faults.add(new Refusal.Fault(pointer, code));
    }
    return this;
  }

  public void done() {
    if (!faults.isEmpty()) {
      throw Refusal.invalid(faults);
    }
  }
}
