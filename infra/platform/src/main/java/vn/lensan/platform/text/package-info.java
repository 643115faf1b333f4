/** Text folded for search. */
@NullMarked
package vn.lensan.platform.text;

import org.jspecify.annotations.NullMarked;
