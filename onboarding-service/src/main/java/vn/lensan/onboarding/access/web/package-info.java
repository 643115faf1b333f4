/** Revocations over HTTP. */
@NullMarked
package vn.lensan.onboarding.access.web;

import org.jspecify.annotations.NullMarked;
