/** Photos of people, cards, goods and papers: kept encrypted, never changed. */
@NullMarked
package vn.lensan.onboarding.photo;

import org.jspecify.annotations.NullMarked;
