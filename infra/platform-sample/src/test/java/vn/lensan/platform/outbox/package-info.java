/** Relays that a test holds in the middle of their work. */
@NullMarked
package vn.lensan.platform.outbox;

import org.jspecify.annotations.NullMarked;
