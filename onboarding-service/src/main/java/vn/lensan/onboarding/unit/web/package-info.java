/** The units' API. */
@NullMarked
package vn.lensan.onboarding.unit.web;

import org.jspecify.annotations.NullMarked;
