/** Revocations on the wire. */
@NullMarked
package vn.lensan.onboarding.access.messaging;

import org.jspecify.annotations.NullMarked;
