/** Products on Kafka. */
@NullMarked
package vn.lensan.catalog.product.messaging;

import org.jspecify.annotations.NullMarked;
