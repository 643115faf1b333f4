/** What a thing is, its offer and its evidence. */
@NullMarked
package vn.lensan.catalog.product;

import org.jspecify.annotations.NullMarked;
