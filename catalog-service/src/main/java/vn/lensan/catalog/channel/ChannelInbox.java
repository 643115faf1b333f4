package vn.lensan.catalog.channel;

/** How one marketplace signs and writes its messages to us. */
public interface ChannelInbox {
  ChannelId id();

  /**
   * Whether the message is genuine and fresh.
   *
   * @throws vn.lensan.platform.problem.Problem 401 with a stable code when it is not
   */
  void verify(SignedMessage message);

  /**
   * Reads a message that was verified.
   *
   * @throws Undecodable when it makes no sense
   */
  ChannelMessage decode(byte[] body);
}
