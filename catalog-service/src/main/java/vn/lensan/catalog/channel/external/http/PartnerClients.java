package vn.lensan.catalog.channel.external.http;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.lensan.catalog.channel.ChannelId;
import vn.lensan.platform.observability.Traces;

/** Makes a guarded client for each adapter. */
@Component
public class PartnerClients {
  private static final Duration CONNECT = Duration.ofSeconds(2);

  private final Resilience resilience;
  private final JsonMapper json;
  private final Traces traces;
  private final Clock clock;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  PartnerClients(Resilience resilience, JsonMapper json, Traces traces, Clock clock) {
    this.resilience = resilience;
    this.json = json;
    this.traces = traces;
    this.clock = clock;
  }

  /**
   * @param ourCodes from the partner's codes of errors to ours
   */
  public PartnerClient of(
      ChannelId channel, PartnerSettings settings, Map<String, String> ourCodes) {
    PartnerHttp http =
        new PartnerHttp(
            PartnerHttp.newClient(CONNECT), settings, new Refusals(ourCodes, clock), traces);
    return new PartnerClient(
        http, new Guard(resilience, channel.lowerCase(), threads, clock), json);
  }
}
