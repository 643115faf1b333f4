/** Units as onboarding tells of them. */
@NullMarked
package vn.lensan.training.unit.messaging;

import org.jspecify.annotations.NullMarked;
