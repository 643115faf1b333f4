package vn.lensan.bench.sync;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.lensan.catalog.ids.DerivedId;
import vn.lensan.catalog.listing.InventedListings;
import vn.lensan.catalog.product.InventedProducts;

/**
 * Households with open shops, ten products each, all waiting to be listed; put straight into the
 * store.
 */
final class InventedShop {
  private static final int EACH = 10;
  private static final int BATCH = 100;
  private static final List<String> WITHIN =
      List.of("2025-07-01:VN", "2025-07-01:24", "2025-07-01:07582");

  private final MongoOperations mongo;
  private final InventedProducts products;
  private final InventedListings listings;

  InventedShop(MongoOperations mongo) {
    this.mongo = mongo;
    this.products = new InventedProducts(mongo.getConverter());
    this.listings = new InventedListings(mongo.getConverter());
  }

  /** The households from a number on, whose products wait to be listed on the channel. */
  void waiting(String channel, int from, int count) {
    for (int begin = from; begin < from + count; begin += BATCH * EACH) {
      load(channel, begin, Math.min(from + count, begin + BATCH * EACH));
    }
  }

  private void load(String channel, int from, int to) {
    List<Document> producers = new ArrayList<>();
    List<Document> shops = new ArrayList<>();
    List<Document> things = new ArrayList<>();
    List<Document> wishes = new ArrayList<>();
    for (int number = from; number < to; number++) {
      String household = id("household " + number / EACH);
      if (number % EACH == 0 || number == from) {
        producers.add(producer(household));
        shops.add(shop(household, channel));
      }
      String product = id("product " + number);
      things.add(products.stored(product, household, WITHIN, number));
      wishes.add(listings.waiting(product, household, WITHIN, number, channel));
    }
    mongo.getCollection("producers").insertMany(producers);
    mongo.getCollection("sellerRegistrations").insertMany(shops);
    mongo.getCollection("products").insertMany(things);
    mongo.getCollection("listings").insertMany(wishes);
  }

  static String id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static Document producer(String household) {
    return new Document("_id", household)
        .append("status", "VERIFIED")
        .append("unit", WITHIN.getLast())
        .append("within", WITHIN)
        .append("receivers", List.of("VOSO", "POSTMART"));
  }

  private static Document shop(String household, String channel) {
    return new Document("_id", DerivedId.of("seller", household, channel))
        .append("householdId", household)
        .append("channel", channel)
        .append("createdAt", Instant.now())
        .append("sellerId", "SE-" + household)
        .append("state", "ACTIVE")
        .append("reasons", List.of())
        .append("version", 0L);
  }

  /** Every so-manieth of them has another quantity now, and all are looked at. */
  void changed(String channel, int from, int count, int every) {
    List<String> ids = new ArrayList<>();
    for (int number = from; number < from + count; number += every) {
      ids.add(id("product " + number));
    }
    mongo
        .getCollection("products")
        .updateMany(
            new Document("_id", new Document("$in", ids)),
            new Document("$inc", new Document("content.offer.quantity", 1L)));
    mongo
        .getCollection("listings")
        .updateMany(
            new Document("channel", channel), InventedListings.allWishedAgain(Instant.now()));
  }

  void due(String channel) {
    mongo
        .getCollection("listings")
        .updateMany(
            new Document("channel", channel).append("push.at", new Document("$exists", true)),
            InventedListings.due(Instant.now()));
  }

  /** One is enough to know: to count them all would take a part of what is measured. */
  boolean isWaiting(String channel) {
    return mongo
            .getCollection("listings")
            .find(new Document("channel", channel).append("push.at", new Document("$exists", true)))
            .projection(new Document("_id", 1))
            .first()
        != null;
  }
}
