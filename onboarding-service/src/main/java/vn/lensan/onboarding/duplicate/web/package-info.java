/** Pairs, merges and crowds over HTTP. */
@NullMarked
package vn.lensan.onboarding.duplicate.web;

import org.jspecify.annotations.NullMarked;
