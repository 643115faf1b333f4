@NullMarked
package vn.lensan.onboarding.duplicate;

import org.jspecify.annotations.NullMarked;
