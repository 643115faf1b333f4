/** Administrative units: dated maps of the country and what each unit became on the next one. */
@NullMarked
package vn.lensan.onboarding.unit;

import org.jspecify.annotations.NullMarked;
