package vn.lensan.sandbox.channel;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.lensan.sandbox.answer.Refusal;
import vn.lensan.sandbox.channel.SandboxSettings.ChannelSettings;

/** The marketplaces that are played, found by name in any letter case. */
@Component
public final class Channels {

  private final Map<String, Channel> byId = new TreeMap<>();

  Channels(SandboxSettings settings) {
    settings.channels().forEach((name, channel) -> open(name, channel, settings));
  }

  private void open(String name, ChannelSettings channel, SandboxSettings settings) {
    var folder = settings.folder();
    var file = folder == null ? null : folder.resolve(name.toLowerCase(Locale.ROOT) + ".jsonl");
    var id = idOf(name);
    byId.put(id, new Channel(id, channel, new Journal(file)));
  }

  /** Settings can't have an underscore in a name, and ids no hyphen. */
  private static String idOf(String name) {
    return name.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  public Collection<Channel> all() {
    return byId.values();
  }

  public Optional<Channel> find(String name) {
    return Optional.ofNullable(byId.get(idOf(name)));
  }

  public Channel named(String name) {
    return find(name)
        .orElseThrow(() -> Refusal.of(HttpStatus.NOT_FOUND, "channel.unknown").with(name));
  }

  @PreDestroy
  void close() throws IOException {
    for (var channel : byId.values()) {
      channel.close();
    }
  }
}
