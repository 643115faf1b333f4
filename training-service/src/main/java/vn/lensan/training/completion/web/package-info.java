/** The internal door of listed completions. */
@NullMarked
package vn.lensan.training.completion.web;

import org.jspecify.annotations.NullMarked;
