/** Reports of marketplaces on Kafka. */
@NullMarked
package vn.lensan.catalog.activity.messaging;

import org.jspecify.annotations.NullMarked;
