/** Workbooks to be filled in: one for each kind of list. */
@NullMarked
package vn.lensan.onboarding.intake.template;

import org.jspecify.annotations.NullMarked;
