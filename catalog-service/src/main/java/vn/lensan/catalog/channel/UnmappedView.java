package vn.lensan.catalog.channel;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A kind of goods that has no category on a marketplace yet.
 *
 * @param lastSeenOn when something of it was sent without a category
 */
public record UnmappedView(
    String channel, String group, String commodity, Instant firstSeenAt, LocalDate lastSeenOn) {}
