package vn.lensan.catalog.channel;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A marketplace and how the connection to it does. */
public record ChannelView(
    String id,
    Capabilities capabilities,
    ChannelHealth.Breaker circuitBreaker,
    ChannelHealth.Quota quota,
    ChannelHealth.@Nullable LastError lastError,
    ChannelHealth.Work work,
    @Nullable OffsetDateTime needsReauth) {

  static ChannelView of(ChannelGateway gateway) {
    ChannelHealth health = gateway.health();
    return new ChannelView(
        gateway.id().value(),
        gateway.capabilities(),
        health.circuitBreaker(),
        health.quota(),
        health.lastError(),
        health.work(),
        health.needsReauth());
  }
}
