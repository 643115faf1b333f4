/**
 * Lists handed in: durable jobs that turn each row into its effect once, or into a refused row with
 * its reason.
 */
@NullMarked
package vn.lensan.onboarding.intake;

import org.jspecify.annotations.NullMarked;
