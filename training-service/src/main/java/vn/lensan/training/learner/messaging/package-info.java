/** Households as onboarding tells of them. */
@NullMarked
package vn.lensan.training.learner.messaging;

import org.jspecify.annotations.NullMarked;
