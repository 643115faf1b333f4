/** What officers' pages show of products: what is missing, what ends, and what to ask next. */
@NullMarked
package vn.lensan.catalog.office;

import org.jspecify.annotations.NullMarked;
