/** The doors of listings. */
@NullMarked
package vn.lensan.catalog.listing.web;

import org.jspecify.annotations.NullMarked;
