package vn.lensan.sandbox.call;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.lensan.sandbox.channel.Channel;

/** Every channel's counts. */
@Component
public final class Calls {

  private final Map<String, CallCounts> byChannel = new ConcurrentHashMap<>();

  public CallCounts of(Channel channel) {
    return byChannel.computeIfAbsent(channel.id(), id -> new CallCounts());
  }
}
