/** Completions as others hear of them. */
@NullMarked
package vn.lensan.training.completion.messaging;

import org.jspecify.annotations.NullMarked;
