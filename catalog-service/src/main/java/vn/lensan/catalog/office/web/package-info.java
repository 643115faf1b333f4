/** The officers' pages of products and marketplaces. */
@NullMarked
package vn.lensan.catalog.office.web;

import org.jspecify.annotations.NullMarked;
