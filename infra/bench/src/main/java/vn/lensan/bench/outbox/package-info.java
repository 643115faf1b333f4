/** The way of an event through the platform's outbox, beside a raw producer of the same records. */
@NullMarked
package vn.lensan.bench.outbox;

import org.jspecify.annotations.NullMarked;
