/** The household's own page: behind a link that works once, or behind its printed code. */
@NullMarked
package vn.lensan.onboarding.own;

import org.jspecify.annotations.NullMarked;
