package vn.lensan.catalog.flagship;

import java.time.LocalDate;
import java.util.List;

/** What happened to the flagship products of a province. Carries no words of people. */
public sealed interface FlagshipEvent {
  State state();

  /**
   * The list after the event.
   *
   * @param province {@code boundary:code}
   * @param productId the product that it is about
   */
  record State(
      String province, String productId, String householdId, LocalDate on, List<Standing> all) {}

  record Standing(String productId, String householdId, LocalDate chosenOn, boolean complete) {}

  record Chosen(State state) implements FlagshipEvent {}

  record Released(State state) implements FlagshipEvent {}

  /** It became complete, or lacks something now. */
  record Reviewed(State state) implements FlagshipEvent {}
}
