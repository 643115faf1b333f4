/** A service with a handler that says nothing of who may use it. */
@NullMarked
package vn.lensan.sample.unlabelled;

import org.jspecify.annotations.NullMarked;
