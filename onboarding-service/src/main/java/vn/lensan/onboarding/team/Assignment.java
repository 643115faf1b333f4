package vn.lensan.onboarding.team;

import java.time.LocalDate;

/** A target that commune or province gave: so many households helped so in these days. */
public record Assignment(
    String id, HelpKind kind, int households, LocalDate from, LocalDate to, String givenBy) {

  boolean overlaps(LocalDate first, LocalDate last) {
    return !from.isAfter(last) && !to.isBefore(first);
  }
}
