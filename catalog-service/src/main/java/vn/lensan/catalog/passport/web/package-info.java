/** The public page, and the doors from which labels are printed. */
@NullMarked
package vn.lensan.catalog.passport.web;

import org.jspecify.annotations.NullMarked;
