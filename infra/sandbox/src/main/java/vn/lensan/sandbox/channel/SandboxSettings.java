package vn.lensan.sandbox.channel;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * @param channels the marketplaces to play, by their name in lower case
 * @param folder where their state is kept; memory only when absent
 * @param webhookUrl where their webhooks go; {channel} stands for the channel's id
 * @param trickle whether invented buyers order from the start
 */
@ConfigurationProperties("lensan.sandbox")
public record SandboxSettings(
    Map<String, ChannelSettings> channels,
    @Nullable Path folder,
    String webhookUrl,
    boolean trickle) {

  /**
   * @param prefix what the channel's ids begin with
   * @param apiKey what a caller of the partner API shows
   * @param webhookSecret whsec_ and base64, as Standard Webhooks writes it
   * @param style how it speaks; one of forms and XML has numbers for ids and sends no webhooks
   */
  public record ChannelSettings(
      @DefaultValue("") String prefix,
      @Nullable String apiKey,
      @Nullable String webhookSecret,
      @DefaultValue("JSON") Style style) {}

  /** How a marketplace speaks. */
  public enum Style {
    JSON,
    FORM_XML
  }

  public SandboxSettings {
    channels.forEach(SandboxSettings::demandSecrets);
  }

  private static void demandSecrets(String channel, ChannelSettings settings) {
    demand(channel, "api-key", settings.apiKey());
    if (settings.style() == Style.JSON) {
      demand(channel, "webhook-secret", settings.webhookSecret());
    }
  }

  private static void demand(String channel, String name, @Nullable String value) {
    if (!StringUtils.hasText(value)) {
      throw new IllegalArgumentException(
          "lensan.sandbox.channels." + channel + "." + name + " is needed and not given");
    }
  }
}
