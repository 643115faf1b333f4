/** Accounts on Kafka. */
@NullMarked
package vn.lensan.onboarding.account.messaging;

import org.jspecify.annotations.NullMarked;
