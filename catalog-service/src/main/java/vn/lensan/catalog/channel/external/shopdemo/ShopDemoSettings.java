package vn.lensan.catalog.channel.external.shopdemo;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** {@code lensan.catalog.channels.shop-demo}; without a base-url there is no such channel. */
@ConfigurationProperties("lensan.catalog.channels.shop-demo")
record ShopDemoSettings(
    String baseUrl, @DefaultValue("") String apiKey, @DefaultValue("8s") Duration timeout) {

  @Override
  public String toString() {
    return "ShopDemoSettings[" + baseUrl + "]";
  }
}
