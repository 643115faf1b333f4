/** Officers' pages of products. */
@NullMarked
package vn.lensan.catalog.office.web;

import org.jspecify.annotations.NullMarked;
