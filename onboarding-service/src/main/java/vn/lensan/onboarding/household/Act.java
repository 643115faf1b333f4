package vn.lensan.onboarding.household;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.device.Devices;

/** Who did something, on which device, why and when: what each entry of the change log tells. */
record Act(String by, @Nullable String device, @Nullable String reason, Instant at) {

  Act {
    at = at.truncatedTo(ChronoUnit.MILLIS);
  }

  static Act by(String client, Instant now) {
    return new Act(client, Devices.current(), null, now);
  }

  Act because(@Nullable String why) {
    return new Act(by, device, why, at);
  }
}
