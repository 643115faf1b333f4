/** Teams on Kafka. */
@NullMarked
package vn.lensan.onboarding.team.messaging;

import org.jspecify.annotations.NullMarked;
