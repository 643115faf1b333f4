/** Listings on Kafka. */
@NullMarked
package vn.lensan.catalog.listing.messaging;

import org.jspecify.annotations.NullMarked;
