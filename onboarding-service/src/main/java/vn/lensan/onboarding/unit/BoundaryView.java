package vn.lensan.onboarding.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A dated version of the map; without an end it is the one in force. */
public record BoundaryView(
    String boundary, LocalDate inForceFrom, @Nullable LocalDate inForceTo, int units) {

  BoundaryView before(BoundaryView next) {
    return inForceTo == null
        ? new BoundaryView(boundary, inForceFrom, next.inForceFrom().minusDays(1), units)
        : this;
  }

  boolean inForceOn(LocalDate day) {
    return !day.isBefore(inForceFrom) && (inForceTo == null || !day.isAfter(inForceTo));
  }
}
