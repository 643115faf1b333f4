/** Pairs and merges: what they learn from Kafka. */
@NullMarked
package vn.lensan.onboarding.duplicate.messaging;

import org.jspecify.annotations.NullMarked;
