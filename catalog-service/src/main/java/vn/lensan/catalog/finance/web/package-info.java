/** Doors to offers of credit and insurance. */
@NullMarked
package vn.lensan.catalog.finance.web;

import org.jspecify.annotations.NullMarked;
