package vn.lensan.catalog.channel;

import vn.lensan.platform.webhook.ReceivedWebhook;

/** How one marketplace signs and writes its messages to us. */
public interface ChannelInbox {
  ChannelId id();

  /**
   * The id by which the marketplace knows the message, once it is known to be genuine and fresh.
   * How it signs is its own affair.
   *
   * @throws vn.lensan.platform.problem.Problem 401 with a stable code when it is neither
   */
  String verified(ReceivedWebhook message);

  /**
   * Reads a message that was verified.
   *
   * @throws Undecodable when it makes no sense
   */
  ChannelMessage decode(byte[] body);
}
