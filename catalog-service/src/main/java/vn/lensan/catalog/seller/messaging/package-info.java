/** Sellers on Kafka. */
@NullMarked
package vn.lensan.catalog.seller.messaging;

import org.jspecify.annotations.NullMarked;
