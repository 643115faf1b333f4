package vn.lensan.sandbox.webhook;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.lensan.sandbox.channel.Channel;
import vn.lensan.sandbox.channel.SandboxSettings;

/** Sends one attempt of a webhook, signed with the moment of the attempt. */
@Component
final class WebhookClient {

  private static final Logger LOG = LoggerFactory.getLogger(WebhookClient.class);

  private final HttpClient http = HttpClient.newHttpClient();
  private final String url;
  private final WebhookSettings settings;

  WebhookClient(SandboxSettings sandbox, WebhookSettings settings) {
    this.url = sandbox.webhookUrl();
    this.settings = settings;
  }

  boolean accepted(Channel channel, Delivery delivery) {
    try {
      var status = http.send(request(channel, delivery), BodyHandlers.discarding()).statusCode();
      LOG.debug("Webhook {} of {}: {}", delivery.id(), channel.id(), status);
      return status / 100 == 2;
    } catch (IOException unreachable) {
      LOG.debug("Webhook {} of {}: {}", delivery.id(), channel.id(), unreachable.toString());
      return false;
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private HttpRequest request(Channel channel, Delivery delivery) {
    var now = Clock.systemUTC().instant().getEpochSecond();
    return HttpRequest.newBuilder(address(channel))
        .timeout(settings.timeout())
        .header("Content-Type", "application/json")
        .header("User-Agent", "lensan-sandbox/" + channel.id().toLowerCase(Locale.ROOT))
        .header("webhook-id", delivery.id())
        .header("webhook-timestamp", Long.toString(now))
        .header(
            "webhook-signature",
            Signature.of(channel.webhookSecret(), delivery.id(), now, delivery.body()))
        .header("traceparent", delivery.traceparent())
        .POST(HttpRequest.BodyPublishers.ofString(delivery.body()))
        .build();
  }

  private URI address(Channel channel) {
    return URI.create(url.replace("{channel}", channel.id()));
  }

  @PreDestroy
  void close() {
    http.shutdownNow();
  }
}
