package vn.lensan.onboarding.unit;

import java.time.LocalDate;

/** What happens to a boundary. */
public sealed interface BoundaryEvent {

  /** All its units are told. */
  record Loaded(String boundary, LocalDate inForceFrom, int units) implements BoundaryEvent {}
}
