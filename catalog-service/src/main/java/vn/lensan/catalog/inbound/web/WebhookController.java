package vn.lensan.catalog.inbound.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.catalog.channel.SignedMessage;
import vn.lensan.catalog.inbound.InboundService;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.PublicDoor;

/** Where marketplaces tell us things. The signature is the key to this door. */
@RestController
class WebhookController {
  private static final int MOST_BYTES = 1 << 20;
  private final InboundService inbound;

  WebhookController(InboundService inbound) {
    this.inbound = inbound;
  }

  @PublicDoor
  @PostMapping("/webhooks/v1/{channel}")
  @ResponseStatus(HttpStatus.ACCEPTED)
  void receive(@PathVariable String channel, HttpServletRequest request) throws IOException {
    byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      throw Problem.of(HttpStatus.CONTENT_TOO_LARGE, "body.too-large");
    }
    inbound.receive(
        channel,
        new SignedMessage(
            only(request, "webhook-id"),
            only(request, "webhook-timestamp"),
            only(request, "webhook-signature"),
            body));
  }

  /** A header that is there twice could be read in two ways, so it counts as none. */
  private static String only(HttpServletRequest request, String name) {
    List<String> values = Collections.list(request.getHeaders(name));
    if (values.size() != 1) {
      throw Problem.of(HttpStatus.UNAUTHORIZED, "webhook.unsigned");
    }
    return values.getFirst();
  }
}
