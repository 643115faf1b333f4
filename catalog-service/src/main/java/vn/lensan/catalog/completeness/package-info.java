/**
 * What a product still misses for a channel, in which language, how good its page is, and what to
 * ask its farmer next.
 */
@NullMarked
package vn.lensan.catalog.completeness;

import org.jspecify.annotations.NullMarked;
