/** Ways of telling somebody, and where contacts are asked for. */
@NullMarked
package vn.lensan.catalog.notice.external;

import org.jspecify.annotations.NullMarked;
