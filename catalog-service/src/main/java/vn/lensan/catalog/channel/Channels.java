package vn.lensan.catalog.channel;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All marketplaces that there are adapters for. */
@Component
public class Channels {
  private final Map<String, ChannelGateway> gateways;
  private final Map<String, ChannelInbox> inboxes;

  Channels(List<ChannelGateway> gateways, List<ChannelInbox> inboxes) {
    this.gateways = byName(gateways, ChannelGateway::id);
    this.inboxes = byName(inboxes, ChannelInbox::id);
  }

  private static <T> Map<String, T> byName(List<T> all, Function<T, ChannelId> id) {
    return all.stream()
        .collect(
            Collectors.toMap(
                one -> id.apply(one).value(), Function.identity(), (a, b) -> a, TreeMap::new));
  }

  public ChannelGateway gateway(String name) {
    return Optional.ofNullable(gateways.get(ChannelId.parse(name).value()))
        .orElseThrow(() -> ChannelNotFound.named(name));
  }

  public ChannelInbox inbox(String name) {
    return Optional.ofNullable(inboxes.get(ChannelId.parse(name).value()))
        .orElseThrow(() -> ChannelNotFound.named(name));
  }

  /** The name as we write it, if there is such a marketplace. */
  public Optional<String> known(String name) {
    String upper = name.strip().toUpperCase(Locale.ROOT).replace('-', '_');
    return gateways.containsKey(upper) ? Optional.of(upper) : Optional.empty();
  }

  public Collection<String> names() {
    return gateways.keySet();
  }

  Collection<ChannelGateway> all() {
    return gateways.values();
  }
}
