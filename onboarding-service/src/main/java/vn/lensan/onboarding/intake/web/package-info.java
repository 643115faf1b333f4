/** The import API. */
@NullMarked
package vn.lensan.onboarding.intake.web;

import org.jspecify.annotations.NullMarked;
