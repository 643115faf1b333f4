/** What an operator wants to know: outbox age, lag, dead letters. */
@NullMarked
package vn.lensan.platform.status;

import org.jspecify.annotations.NullMarked;
