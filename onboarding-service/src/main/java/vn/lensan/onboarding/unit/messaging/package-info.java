/** Units and boundaries as events. */
@NullMarked
package vn.lensan.onboarding.unit.messaging;

import org.jspecify.annotations.NullMarked;
