/**
 * Reads what provinces really send: workbooks and separated text, with a title above and columns in
 * any order.
 */
@NullMarked
package vn.lensan.onboarding.intake.reading;

import org.jspecify.annotations.NullMarked;
