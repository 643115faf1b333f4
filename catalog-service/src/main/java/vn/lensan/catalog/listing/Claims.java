package vn.lensan.catalog.listing;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Claims many listings with one write and notes many outcomes with one write. Each is a versioned
 * write for itself, so of two senders one gets it; and an outcome is noted only by whose claim
 * still stands in the listing.
 */
@Component
class Claims {
  private static final Logger LOG = LoggerFactory.getLogger(Claims.class);

  /** The part of the places that is left to the bulk lane while both lanes wait. */
  private static final int BULK_FLOOR = 5;

  private final Listings listings;
  private final MeterRegistry meters;
  private final Clock clock;

  Claims(Listings listings, MeterRegistry meters, Clock clock) {
    this.listings = listings;
    this.meters = meters;
    this.clock = clock;
  }

  List<Listing> claim(String channel, Claim claim, int most) {
    Instant now = clock.instant();
    List<Listing> mine =
        due(channel, now, most).stream().filter(listing -> listing.startPush(claim, now)).toList();
    if (listings.saveAll(mine) == mine.size()) {
      return mine;
    }
    return fresh(mine).values().stream()
        .filter(listing -> listing.progress.isUnsettled(claim))
        .toList();
  }

  private List<Listing> due(String channel, Instant now, int most) {
    List<Listing> people = listings.due(channel, Lane.INTERACTIVE, now, most);
    int room = Math.max(most - people.size(), most / BULK_FLOOR);
    List<Listing> bulk = listings.due(channel, Lane.BULK, now, room);
    List<Listing> both = new ArrayList<>(people);
    both.subList(Math.min(people.size(), most - bulk.size()), people.size()).clear();
    both.addAll(bulk);
    return both;
  }

  /** Notes what became of them; who was overtaken meanwhile notes nothing. */
  void settle(List<Listing> batch, Claim claim, Map<String, Settlement> outcomes) {
    Instant now = clock.instant();
    batch.forEach(listing -> outcome(outcomes, listing).on(listing, now));
    if (listings.saveAll(batch) < batch.size()) {
      Map<String, Listing> fresh = fresh(batch);
      fresh.values().forEach(listing -> settle(listing, claim, outcome(outcomes, listing)));
    }
  }

  private void settle(Listing read, Claim claim, Settlement outcome) {
    if (read.progress.isUnsettled(claim)) {
      // Somebody wished or the channel told something meanwhile: both hold.
      listings.change(
          read.id(),
          current -> {
            if (current.progress.isUnsettled(claim)) {
              outcome.on(current, clock.instant());
            }
          });
    } else if (!claim.id().equals(read.progress.claim())) {
      overtaken(read);
    }
  }

  private void overtaken(Listing read) {
    LOG.warn("Listing {} was taken over by another sender while we were late", read.id());
    meters.counter("lensan.listings.overtaken", "channel", read.channel).increment();
    listings.change(read.id(), current -> current.doubted(clock.instant()));
  }

  private Map<String, Listing> fresh(List<Listing> stale) {
    return listings.all(stale.stream().map(Listing::id).toList()).stream()
        .collect(Collectors.toMap(Listing::id, Function.identity()));
  }

  private static Settlement outcome(Map<String, Settlement> outcomes, Listing listing) {
    return Objects.requireNonNull(outcomes.get(listing.id()));
  }
}
