/** The door of completeness. */
@NullMarked
package vn.lensan.catalog.completeness.web;

import org.jspecify.annotations.NullMarked;
