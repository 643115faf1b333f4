/** Reading lists, beside the readers that it stands on. */
@NullMarked
package vn.lensan.bench.parse;

import org.jspecify.annotations.NullMarked;
