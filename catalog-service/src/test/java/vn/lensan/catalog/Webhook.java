package vn.lensan.catalog;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.lensan.platform.testing.Api;

/** A message signed by a marketplace, or by somebody who would like to be one. */
record Webhook(String channel, String id, long at, String body, String secret) {

  static Webhook genuine(String channel, String id, String body) {
    return new Webhook(channel, id, Instant.now().getEpochSecond(), body, Sandbox.SECRET);
  }

  Webhook by(String other) {
    return new Webhook(channel, id, at, body, other);
  }

  Api.Answer send(int port) {
    return sendAs(port, body);
  }

  /** With another body than was signed. */
  Api.Answer sendAs(int port, String other) {
    return Api.onPort(port)
        .with("webhook-id", id)
        .with("webhook-timestamp", Long.toString(at))
        .with("webhook-signature", signature())
        .send(
            "POST",
            "/webhooks/v1/" + channel,
            other.getBytes(StandardCharsets.UTF_8),
            "application/json");
  }

  private String signature() {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      byte[] signed = mac.doFinal((id + "." + at + "." + body).getBytes(StandardCharsets.UTF_8));
      return "v1," + Base64.getEncoder().encodeToString(signed);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
