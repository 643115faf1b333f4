/** A product on a channel: what we want and what the marketplace shows. */
@NullMarked
package vn.lensan.catalog.listing;

import org.jspecify.annotations.NullMarked;
