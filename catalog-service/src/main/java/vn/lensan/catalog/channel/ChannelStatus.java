package vn.lensan.catalog.channel;

import org.springframework.stereotype.Component;
import vn.lensan.platform.status.StatusPart;

/** The marketplaces in the service's status. */
@Component
final class ChannelStatus implements StatusPart {
  private final ChannelService channels;

  ChannelStatus(ChannelService channels) {
    this.channels = channels;
  }

  @Override
  public String name() {
    return "channels";
  }

  @Override
  public Object state() {
    return channels.state();
  }
}
