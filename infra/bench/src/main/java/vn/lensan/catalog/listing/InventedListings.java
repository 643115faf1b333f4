package vn.lensan.catalog.listing;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/**
 * Listings that wait for their hour to be sent, as the service itself would store them, without
 * their events.
 */
public final class InventedListings {
  private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");
  private final MongoConverter converter;

  public InventedListings(MongoConverter converter) {
    this.converter = converter;
  }

  public Document waiting(
      String product, String household, List<String> within, long number, String channel) {
    ListingSubject subject =
        new ListingSubject(product, household, "LS-" + number, within, "invented");
    Listing listing = Listing.request(subject, channel, Lane.BULK, LATER);
    Document document = new Document();
    converter.write(listing, document);
    return document.append("_id", listing.id()).append("version", 0L);
  }

  /** Now is the hour. */
  public static Document due(Instant now) {
    return new Document("$set", new Document("push.at", now));
  }

  /** Everything waits again, as after a nightly look at all of them. */
  public static Document allWishedAgain(Instant now) {
    Document due =
        new Document("at", now).append("attempts", 0).append("leasedUntil", Instant.EPOCH);
    return new Document("$inc", new Document("progress.revision", 1L).append("version", 1L))
        .append("$set", new Document("push", due).append("lane", Lane.BULK.name()));
  }
}
