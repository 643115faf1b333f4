/** Our copy of the administrative units: their names, for pages and for what buyers read. */
@NullMarked
package vn.lensan.catalog.unit;

import org.jspecify.annotations.NullMarked;
