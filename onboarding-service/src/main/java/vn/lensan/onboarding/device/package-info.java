/** From which device something is said. */
@NullMarked
package vn.lensan.onboarding.device;

import org.jspecify.annotations.NullMarked;
