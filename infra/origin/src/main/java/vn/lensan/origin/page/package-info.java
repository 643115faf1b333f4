/** The start page. */
@NullMarked
package vn.lensan.origin.page;

import org.jspecify.annotations.NullMarked;
