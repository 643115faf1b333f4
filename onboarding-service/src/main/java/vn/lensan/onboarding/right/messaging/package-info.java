/** Requests of persons: their traces on Kafka. */
@NullMarked
package vn.lensan.onboarding.right.messaging;

import org.jspecify.annotations.NullMarked;
