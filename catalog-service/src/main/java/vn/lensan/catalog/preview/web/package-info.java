/** Previews for those who advise a household. */
@NullMarked
package vn.lensan.catalog.preview.web;

import org.jspecify.annotations.NullMarked;
