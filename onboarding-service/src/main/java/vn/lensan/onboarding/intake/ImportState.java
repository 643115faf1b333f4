package vn.lensan.onboarding.intake;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** States of long work, as the API names them. */
public enum ImportState {
  QUEUED,
  RUNNING,
  SUCCEEDED,
  FAILED,
  CANCELLED;

  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean isOver() {
    return this == SUCCEEDED || this == FAILED || this == CANCELLED;
  }
}
