package vn.lensan.catalog.finance.external;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code lensan.catalog.finance.online}; without a base-url there is no such partner.
 *
 * @param partner as consents name it
 * @param name as people know it
 */
@ConfigurationProperties("lensan.catalog.finance.online")
record OnlineSettings(
    String partner,
    String name,
    String baseUrl,
    @DefaultValue("") String apiKey,
    @DefaultValue("5s") Duration timeout) {

  @Override
  public String toString() {
    return "OnlineSettings[" + baseUrl + "]";
  }
}
