package vn.lensan.sandbox.call;

import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.sandbox.channel.Channels;

@RestController
final class CallDoor {

  private final Channels channels;
  private final Calls calls;
  private final QuotaSettings quota;

  CallDoor(Channels channels, Calls calls, QuotaSettings quota) {
    this.channels = channels;
    this.calls = calls;
    this.quota = quota;
  }

  @GetMapping("/sandbox/{channel}/calls")
  Map<String, Object> counts(@PathVariable String channel) {
    var named = channels.named(channel);
    return calls.of(named).view(named.id(), quota, named.size("webhook"));
  }
}
