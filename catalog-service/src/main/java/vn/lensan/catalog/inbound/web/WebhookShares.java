package vn.lensan.catalog.inbound.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.channel.Channels;
import vn.lensan.platform.admission.AdmissionKey;

/** A marketplace has a share of its own; whoever invents a marketplace has none. */
@Component
class WebhookShares implements AdmissionKey {
  private static final String DOOR = "/webhooks/v1/";
  private final Channels channels;

  WebhookShares(Channels channels) {
    this.channels = channels;
  }

  @Override
  public Optional<String> of(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.startsWith(DOOR)
        ? channels.known(path.substring(DOOR.length())).map(channel -> "channel " + channel)
        : Optional.empty();
  }
}
