/** Ids that are derived from what makes a thing unique. */
@NullMarked
package vn.lensan.catalog.ids;

import org.jspecify.annotations.NullMarked;
