package vn.lensan.catalog.channel;

import vn.lensan.platform.problem.Problem;

/** There is no such marketplace. */
final class ChannelNotFound {
  private static final int SHOWN = 40;

  private ChannelNotFound() {}

  static Problem named(String name) {
    String shown = name.length() > SHOWN ? name.substring(0, SHOWN) : name;
    return Problem.notFound("channel.not-found").with("channel", shown);
  }
}
