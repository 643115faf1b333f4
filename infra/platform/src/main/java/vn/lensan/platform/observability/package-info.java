/** Traces through HTTP, Kafka and webhooks; health that tells the truth. */
@NullMarked
package vn.lensan.platform.observability;

import org.jspecify.annotations.NullMarked;
