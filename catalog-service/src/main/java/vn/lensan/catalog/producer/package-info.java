/** The catalogue's own copy of the households that sell, as far as selling needs it. */
@NullMarked
package vn.lensan.catalog.producer;

import org.jspecify.annotations.NullMarked;
