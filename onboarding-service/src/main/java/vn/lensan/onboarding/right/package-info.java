/**
 * What a person may ask of the registry: to see, correct, withdraw, restrict, erase; its clocks.
 */
@NullMarked
package vn.lensan.onboarding.right;

import org.jspecify.annotations.NullMarked;
