/** Keeps the copy from the state topics of onboarding. */
@NullMarked
package vn.lensan.catalog.producer.messaging;

import org.jspecify.annotations.NullMarked;
