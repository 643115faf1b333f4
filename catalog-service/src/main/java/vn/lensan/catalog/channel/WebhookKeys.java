package vn.lensan.catalog.channel;

import java.util.List;
import java.util.function.Supplier;

/**
 * By what a marketplace's webhooks are believed: keys given at start and keys taken in by the door,
 * without those that were retired. Two may be live while one replaces the other.
 */
public interface WebhookKeys {

  /**
   * For the inbox of a channel, which asks anew for each message.
   *
   * @param given at start; blank ones are none
   */
  Supplier<List<String>> of(ChannelId channel, List<String> given);
}
