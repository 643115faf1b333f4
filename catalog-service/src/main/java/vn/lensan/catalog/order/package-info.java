/** Orders as the marketplaces report them. */
@NullMarked
package vn.lensan.catalog.order;

import org.jspecify.annotations.NullMarked;
