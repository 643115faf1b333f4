/** Banks and insurers, and the keeper of households. */
@NullMarked
package vn.lensan.catalog.finance.external;

import org.jspecify.annotations.NullMarked;
