/** Flagship products on Kafka. */
@NullMarked
package vn.lensan.catalog.flagship.messaging;

import org.jspecify.annotations.NullMarked;
