/** Idempotency-Key: the first answer again, never the work again. */
@NullMarked
package vn.lensan.platform.idempotency;

import org.jspecify.annotations.NullMarked;
