package vn.lensan.catalog.listing;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.channel.Channels;

/** The crews of all channels, from the start to the end of the application. */
@Component
final class PushCrews implements SmartLifecycle, PushHint {
  private static final int PATIENCE_SECONDS = 10;
  private final Channels channels;
  private final PushSettings settings;
  private final PushRound round;
  private final Map<String, PushCrew> crews = new TreeMap<>();
  private volatile @Nullable ExecutorService members;

  PushCrews(Channels channels, PushSettings settings, PushRound round) {
    this.channels = channels;
    this.settings = settings;
    this.round = round;
    channels.names().forEach(name -> crews.put(name, crew(name)));
  }

  private PushCrew crew(String channel) {
    return new PushCrew(channels.gateway(channel), settings, round);
  }

  @Override
  public void hint(String channel) {
    PushCrew crew = crews.get(channel);
    if (crew != null) {
      crew.hint();
    }
  }

  @Override
  public void start() {
    ExecutorService started = Executors.newVirtualThreadPerTaskExecutor();
    members = started;
    for (PushCrew crew : crews.values()) {
      crew.begin();
      for (int i = 0; i < settings.crews(); i++) {
        started.execute(crew::work);
      }
    }
  }

  /** Rounds that are under way are ended, so that no claim is left behind. */
  @Override
  public void stop() {
    ExecutorService ending = members;
    members = null;
    if (ending == null) {
      return;
    }
    crews.values().forEach(PushCrew::stop);
    ending.shutdown();
    try {
      if (!ending.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        ending.shutdownNow();
      }
    } catch (InterruptedException hurried) {
      ending.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return members != null;
  }
}
