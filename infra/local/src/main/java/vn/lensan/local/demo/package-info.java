/** Loads the demo as its users would: by the API, with their tokens, through the origin. */
@NullMarked
package vn.lensan.local.demo;

import org.jspecify.annotations.NullMarked;
