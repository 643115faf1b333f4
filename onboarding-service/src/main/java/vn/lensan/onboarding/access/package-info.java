/** Access that was taken away before its tokens end: a lost phone, an office left. */
@NullMarked
package vn.lensan.onboarding.access;

import org.jspecify.annotations.NullMarked;
