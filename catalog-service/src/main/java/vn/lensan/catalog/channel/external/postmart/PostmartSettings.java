package vn.lensan.catalog.channel.external.postmart;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.lensan.catalog.channel.external.http.PartnerSettings;

/**
 * {@code lensan.catalog.channels.postmart}.
 *
 * @param webhookSecrets one, or two while one replaces the other
 */
@ConfigurationProperties("lensan.catalog.channels.postmart")
record PostmartSettings(
    String baseUrl,
    @DefaultValue("") String apiKey,
    @DefaultValue List<String> webhookSecrets,
    @DefaultValue("8s") Duration timeout) {

  PartnerSettings partner() {
    return new PartnerSettings(baseUrl, apiKey, timeout);
  }

  @Override
  public String toString() {
    return "PostmartSettings[" + baseUrl + "]";
  }
}
