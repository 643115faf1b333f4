package vn.lensan.catalog;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.channel.ChannelId;
import vn.lensan.catalog.channel.ChannelInbox;
import vn.lensan.catalog.channel.ChannelMessage;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.webhook.ReceivedWebhook;

/** A marketplace that signs in a way of its own: hex of HMAC-SHA512 over the body, no time. */
@Component
final class OtherStyleInbox implements ChannelInbox {
  private static final byte[] KEY = "for tests only".getBytes(StandardCharsets.UTF_8);

  static String sign(String body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA512");
      mac.init(new SecretKeySpec(KEY, "HmacSHA512"));
      return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public ChannelId id() {
    return ChannelId.parse("OTHER");
  }

  @Override
  public String verified(ReceivedWebhook message) {
    String expected = sign(new String(message.body(), StandardCharsets.UTF_8));
    byte[] given = message.header("x-sign").orElse("").getBytes(StandardCharsets.UTF_8);
    if (!MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given)) {
      throw Problem.of(HttpStatus.UNAUTHORIZED, "webhook.signature-wrong");
    }
    return message.header("x-event").orElseThrow();
  }

  @Override
  public ChannelMessage decode(byte[] body) {
    return new ChannelMessage.Unknown("other");
  }
}
