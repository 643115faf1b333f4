/** Carries what is pending in the documents to Kafka and to its collections. */
@NullMarked
package vn.lensan.platform.outbox;

import org.jspecify.annotations.NullMarked;
