/** Requests of persons: their doors. */
@NullMarked
package vn.lensan.onboarding.right.web;

import org.jspecify.annotations.NullMarked;
