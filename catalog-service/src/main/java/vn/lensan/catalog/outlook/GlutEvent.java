package vn.lensan.catalog.outlook;

import java.time.Instant;

/** A week turned into a glut, or is none any more. */
public sealed interface GlutEvent {
  State state();

  /**
   * @param unit {@code boundary:code}
   */
  record State(
      String glutId,
      String commodity,
      String unit,
      String week,
      long harvestKg,
      long placedKg,
      long unplacedKg,
      Instant at) {}

  record Warned(State state) implements GlutEvent {}

  record Eased(State state) implements GlutEvent {}
}
