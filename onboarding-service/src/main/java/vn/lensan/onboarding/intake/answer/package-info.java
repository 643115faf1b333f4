/** The spreadsheet that answers: a list given back with what became of each of its rows. */
@NullMarked
package vn.lensan.onboarding.intake.answer;

import org.jspecify.annotations.NullMarked;
