/** Notices over HTTP. */
@NullMarked
package vn.lensan.catalog.notice.web;

import org.jspecify.annotations.NullMarked;
