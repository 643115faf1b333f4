package vn.lensan.onboarding.account;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.device.Devices;
import vn.lensan.onboarding.proposal.Verdict;
import vn.lensan.platform.security.Caller;

/**
 * Who does something, on which device, why and when.
 *
 * @param reason in words; kept encrypted in the log and nowhere else
 */
public record By(String actor, @Nullable String device, @Nullable String reason, Instant at) {
  static By of(Caller caller, @Nullable String reason, Instant now) {
    return new By(caller.client(), Devices.current(), reason, now.truncatedTo(ChronoUnit.MILLIS));
  }

  static By of(Verdict verdict) {
    return new By(verdict.by(), Devices.current(), verdict.reason(), verdict.at());
  }

  static By ourselves(Instant now) {
    return new By("onboarding-service", null, null, now.truncatedTo(ChronoUnit.MILLIS));
  }
}
