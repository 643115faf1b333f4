/** Runs the proof in a build: a few points of each case, or all of them by the profile. */
@NullMarked
package vn.lensan.proof;

import org.jspecify.annotations.NullMarked;
