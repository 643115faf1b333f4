/** Photos over HTTP. */
@NullMarked
package vn.lensan.onboarding.photo.web;

import org.jspecify.annotations.NullMarked;
