/** Where a product comes from, for anybody who holds its code. */
@NullMarked
package vn.lensan.catalog.passport;

import org.jspecify.annotations.NullMarked;
