/** Inputs and their suppliers on Kafka. */
@NullMarked
package vn.lensan.catalog.supply.messaging;

import org.jspecify.annotations.NullMarked;
