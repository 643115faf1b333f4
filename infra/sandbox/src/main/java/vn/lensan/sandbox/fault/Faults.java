package vn.lensan.sandbox.fault;

import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.lensan.sandbox.channel.Channel;

/** Every channel's faults. They are not kept: a restart behaves well. */
@Component
public final class Faults {

  private final Map<String, ChannelFaults> byChannel = new ConcurrentHashMap<>();

  public ChannelFaults of(Channel channel) {
    return byChannel.computeIfAbsent(channel.id(), id -> new ChannelFaults());
  }

  @PreDestroy
  void letEverybodyGo() {
    byChannel.values().forEach(faults -> faults.replace(FaultPlan.NONE));
  }
}
