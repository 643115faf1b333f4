package vn.lensan.catalog.listing;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody's right to send: who, and until when. Nobody sends after it is over, and whoever was
 * overtaken finds another's id in the listing.
 */
record Claim(String id, Instant until) {
  static Claim until(Instant end) {
    return new Claim(UUID.randomUUID().toString(), end);
  }
}
