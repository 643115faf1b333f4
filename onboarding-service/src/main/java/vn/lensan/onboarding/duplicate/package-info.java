/**
 * Households that look like one: found after the write, decided by a person, merged as a journal
 * that can be undone.
 */
@NullMarked
package vn.lensan.onboarding.duplicate;

import org.jspecify.annotations.NullMarked;
