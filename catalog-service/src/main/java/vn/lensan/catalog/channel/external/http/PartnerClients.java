package vn.lensan.catalog.channel.external.http;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.lensan.catalog.channel.ChannelCredentials;
import vn.lensan.catalog.channel.ChannelId;
import vn.lensan.platform.observability.Traces;

/** Makes a guarded client for each adapter. */
@Component
public class PartnerClients {
  private static final Duration CONNECT = Duration.ofSeconds(2);

  private final Resilience resilience;
  private final ChannelCredentials credentials;
  private final JsonMapper json;
  private final Traces traces;
  private final Clock clock;
  private final QuotaShares shares;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  PartnerClients(
      Resilience resilience,
      ChannelCredentials credentials,
      JsonMapper json,
      Traces traces,
      Clock clock,
      QuotaShares shares) {
    this.resilience = resilience;
    this.credentials = credentials;
    this.json = json;
    this.traces = traces;
    this.clock = clock;
    this.shares = shares;
  }

  /**
   * @param ourCodes from the partner's codes of errors to ours
   */
  public PartnerClient of(
      ChannelId channel, PartnerSettings settings, Map<String, String> ourCodes) {
    return of(channel, settings, new Refusals(ourCodes, Refusals::codeInJson, clock));
  }

  /**
   * For a partner that does not answer in JSON.
   *
   * @param codeIn the partner's code of error in a refusal's body
   */
  public PartnerClient of(
      ChannelId channel,
      PartnerSettings settings,
      Map<String, String> ourCodes,
      Function<byte[], String> codeIn) {
    return of(channel, settings, new Refusals(ourCodes, codeIn, clock));
  }

  private PartnerClient of(ChannelId channel, PartnerSettings settings, Refusals refusals) {
    KeyGate gate = new KeyGate(channel, settings.apiKey(), credentials);
    PartnerHttp http =
        new PartnerHttp(
            PartnerHttp.newClient(CONNECT), () -> settings.with(gate.key()), refusals, traces);
    Guard guard = new Guard(resilience, channel.settingsName(), threads, clock);
    shares.keep(channel, guard.quota());
    return new PartnerClient(http, guard, gate, json);
  }
}
