/** A tiny service that proves the platform's rails. */
@NullMarked
package vn.lensan.sample;

import org.jspecify.annotations.NullMarked;
