/** Withdrawals on Kafka. */
@NullMarked
package vn.lensan.catalog.withdrawal.messaging;

import org.jspecify.annotations.NullMarked;
