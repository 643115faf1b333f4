package vn.lensan.onboarding.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A dated version of the map; without an end it is the one in force. */
record ReferenceBoundary(
    String boundary, LocalDate validFrom, @Nullable LocalDate validTo, String unitsFile) {

  boolean inForceOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }
}
