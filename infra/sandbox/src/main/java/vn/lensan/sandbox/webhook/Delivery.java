package vn.lensan.sandbox.webhook;

import java.time.OffsetDateTime;
import vn.lensan.sandbox.channel.Row;

/**
 * A webhook that has not been accepted yet.
 *
 * @param id what the receiver tells copies by
 * @param lane the thing it is about; messages of one lane go out in order
 * @param body as signed and sent, byte for byte
 */
record Delivery(String id, String lane, String body, OffsetDateTime at, String traceparent)
    implements Row {

  @Override
  public String key() {
    return id;
  }
}
