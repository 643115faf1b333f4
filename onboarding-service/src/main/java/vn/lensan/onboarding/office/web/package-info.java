/** The officers' pages. */
@NullMarked
package vn.lensan.onboarding.office.web;

import org.jspecify.annotations.NullMarked;
