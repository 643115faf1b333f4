package vn.lensan.catalog.listing;

import java.time.Instant;

/**
 * What the marketplace's shop really showed of an item when it was read last.
 *
 * @param readAt its age
 */
record Shown(Sent parts, Instant readAt) {}
