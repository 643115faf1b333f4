/** The catalogue through its doors, on real parts. */
@NullMarked
package vn.lensan.catalog;

import org.jspecify.annotations.NullMarked;
