package vn.lensan.platform.testing;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.lensan.platform.consumer.ReceivedEvent;

/** Events as a reaction gets them, without a broker. */
public final class TestEvents {
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private TestEvents() {}

  public static ReceivedEvent event(
      String type, String subject, long sequence, OffsetDateTime at, Map<String, ?> data) {
    String id =
        UUID.nameUUIDFromBytes((type + subject + sequence).getBytes(StandardCharsets.UTF_8))
            .toString();
    return new ReceivedEvent(
        id, type, subject, sequence, at, null, null, JSON.valueToTree(data), JSON);
  }
}
