/** Looks and broken glass: their doors. */
@NullMarked
package vn.lensan.onboarding.look.web;

import org.jspecify.annotations.NullMarked;
