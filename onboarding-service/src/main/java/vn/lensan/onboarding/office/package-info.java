/**
 * What the officers' pages show: put together from the features' own doors, with the reader's
 * scope, so that a page knows no more than the API.
 */
@NullMarked
package vn.lensan.onboarding.office;

import org.jspecify.annotations.NullMarked;
