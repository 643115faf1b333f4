/** What photos hear of. */
@NullMarked
package vn.lensan.onboarding.photo.messaging;

import org.jspecify.annotations.NullMarked;
