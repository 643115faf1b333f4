/** ETags, paging, merge patch, limits. */
@NullMarked
package vn.lensan.platform.web;

import org.jspecify.annotations.NullMarked;
