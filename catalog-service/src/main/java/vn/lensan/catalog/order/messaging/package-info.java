/** Orders on Kafka. */
@NullMarked
package vn.lensan.catalog.order.messaging;

import org.jspecify.annotations.NullMarked;
