/** What the officers' pages show, gathered from the features. */
@NullMarked
package vn.lensan.catalog.office;

import org.jspecify.annotations.NullMarked;
