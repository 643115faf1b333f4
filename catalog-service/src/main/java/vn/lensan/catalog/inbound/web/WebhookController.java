package vn.lensan.catalog.inbound.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Collections;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.catalog.inbound.InboundService;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.PublicDoor;
import vn.lensan.platform.webhook.ReceivedWebhook;

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
    if (request.getHeader("Content-Encoding") != null) {
      // What is signed are the bytes of the wire; nobody unpacks here, so nothing can burst.
      throw Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "webhook.encoded");
    }
    byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      throw Problem.of(HttpStatus.CONTENT_TOO_LARGE, "body.too-large");
    }
    inbound.receive(
        channel, new ReceivedWebhook(name -> Collections.list(request.getHeaders(name)), body));
  }
}
