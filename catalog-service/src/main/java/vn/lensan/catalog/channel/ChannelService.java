package vn.lensan.catalog.channel;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;

/** The one door to the state of marketplaces. */
@Service
public class ChannelService {
  private final Channels channels;
  private final KeptCredentials credentials;
  private final ChannelLog log;
  private final Unmapped mapping;

  ChannelService(Channels channels, KeptCredentials credentials, ChannelLog log, Unmapped mapping) {
    this.channels = channels;
    this.credentials = credentials;
    this.log = log;
    this.mapping = mapping;
  }

  public List<ChannelView> all(Caller caller) {
    return channels.all().stream()
        .filter(gateway -> sees(caller, gateway.id().value()))
        .map(ChannelView::of)
        .toList();
  }

  public ChannelView one(String name, Caller caller) {
    ChannelGateway gateway = channels.gateway(name);
    if (!sees(caller, gateway.id().value())) {
      throw ChannelNotFound.named(name);
    }
    return ChannelView.of(gateway);
  }

  /** Lets calls through again, whatever the breaker thinks; who did it is noted. */
  public ChannelView resetCircuitBreaker(String name, Caller caller) {
    ChannelGateway gateway = channels.gateway(name);
    log.note(gateway.id(), "circuit-breaker.reset", caller.client());
    gateway.resetCircuitBreaker();
    return ChannelView.of(gateway);
  }

  /** Takes a new key of the marketplace: what waited for it goes on. */
  public ChannelView renewKey(String name, String apiKey, Caller caller) {
    ChannelGateway gateway = channels.gateway(name);
    credentials.renew(gateway.id(), apiKey, caller.client());
    return ChannelView.of(gateway);
  }

  /** Notes for the auditors what somebody did at a channel. */
  public void noted(String name, String action, Caller caller) {
    log.note(channels.gateway(name).id(), action, caller.client());
  }

  /** As {@link #noted}, once about one thing, however often it is tried. */
  public void notedOnce(String name, String action, String about, Caller caller) {
    log.noteOnce(channels.gateway(name).id(), action, about, caller.client());
  }

  /** Kinds of goods without a category there, what was mapped meanwhile left out; 200 at most. */
  public List<UnmappedView> unmapped(String name, Caller caller) {
    ChannelId channel = channels.gateway(one(name, caller).id()).id();
    return mapping.unmapped(channel);
  }

  List<ChannelView> state() {
    return channels.all().stream().map(ChannelView::of).toList();
  }

  private static boolean sees(Caller caller, String channel) {
    return !caller.is(Role.PARTNER) || Objects.equals(caller.channel(), channel);
  }
}
