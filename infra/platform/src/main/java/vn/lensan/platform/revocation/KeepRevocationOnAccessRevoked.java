package vn.lensan.platform.revocation;

import java.time.OffsetDateTime;
import java.util.List;
import vn.lensan.platform.consumer.EventReaction;
import vn.lensan.platform.consumer.ReceivedEvent;
import vn.lensan.platform.consumer.UnknownEventType;

/** Told twice or late, the newest stands. */
final class KeepRevocationOnAccessRevoked implements EventReaction {
  private final String topic;
  private final Revocations revocations;
  private final RevocationWatch watch;

  KeepRevocationOnAccessRevoked(String topic, Revocations revocations, RevocationWatch watch) {
    this.topic = topic;
    this.revocations = revocations;
    this.watch = watch;
  }

  record Revoked(String clientKey, OffsetDateTime until) {}

  @Override
  public String name() {
    return "access-revocations";
  }

  @Override
  public List<String> topics() {
    return List.of(topic);
  }

  @Override
  public void on(ReceivedEvent event) {
    if (!event.type().equals(topic + ".revoked.v1")) {
      throw UnknownEventType.of(event);
    }
    Revoked told = event.dataAs(Revoked.class);
    revocations.keep(told.clientKey(), event.sequence(), told.until().toInstant());
    watch.look();
  }
}
