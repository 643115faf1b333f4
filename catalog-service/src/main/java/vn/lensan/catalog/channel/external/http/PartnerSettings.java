package vn.lensan.catalog.channel.external.http;

import java.time.Duration;

/** Where a partner is and what opens its door. */
public record PartnerSettings(String baseUrl, String apiKey, Duration timeout) {

  PartnerSettings with(String otherKey) {
    return new PartnerSettings(baseUrl, otherKey, timeout);
  }

  @Override
  public String toString() {
    return "PartnerSettings[" + baseUrl + "]";
  }
}
