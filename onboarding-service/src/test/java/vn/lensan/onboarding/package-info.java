/** The service through its doors, on real parts. */
@NullMarked
package vn.lensan.onboarding;

import org.jspecify.annotations.NullMarked;
