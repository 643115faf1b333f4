package vn.lensan.catalog.completeness;

import java.util.Map;
import java.util.Objects;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * {@code lensan.catalog.demands}: what each channel asks of a product; {@code ANY} for those that
 * are not named.
 */
@ConfigurationProperties("lensan.catalog")
record DemandSettings(Map<String, ChannelDemands> demands) {
  private static final String ANY = "ANY";

  DemandSettings {
    demands = Map.copyOf(demands);
    Objects.requireNonNull(demands.get(ANY), "demands of ANY");
  }

  ChannelDemands of(String channel) {
    return Objects.requireNonNull(demands.getOrDefault(channel, demands.get(ANY)));
  }
}
