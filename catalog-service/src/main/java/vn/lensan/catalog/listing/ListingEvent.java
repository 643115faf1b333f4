package vn.lensan.catalog.listing;

import java.util.Optional;

/** What happened to a listing. */
public sealed interface ListingEvent {
  State state();

  /**
   * @param shown the state the event tells of
   */
  record State(
      String listingId,
      String productId,
      String householdId,
      String channel,
      Desired desired,
      Observed.State shown,
      Observed observed) {}

  record Requested(State state) implements ListingEvent {}

  record Submitted(State state) implements ListingEvent {}

  record Published(State state) implements ListingEvent {}

  record Rejected(State state) implements ListingEvent {}

  record Withdrawn(State state) implements ListingEvent {}

  static Optional<ListingEvent> of(Observed.State shown, State state) {
    return switch (shown) {
      case LIVE -> Optional.of(new Published(state));
      case REJECTED -> Optional.of(new Rejected(state));
      case WITHDRAWN -> Optional.of(new Withdrawn(state));
      case UNKNOWN, PENDING -> Optional.empty();
    };
  }
}
