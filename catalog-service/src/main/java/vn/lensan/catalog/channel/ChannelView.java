package vn.lensan.catalog.channel;

import org.jspecify.annotations.Nullable;

/** A marketplace and how the connection to it does. */
public record ChannelView(
    String id,
    Capabilities capabilities,
    ChannelHealth.Breaker circuitBreaker,
    ChannelHealth.Quota quota,
    ChannelHealth.@Nullable LastError lastError) {

  static ChannelView of(ChannelGateway gateway) {
    ChannelHealth health = gateway.health();
    return new ChannelView(
        gateway.id().value(),
        gateway.capabilities(),
        health.circuitBreaker(),
        health.quota(),
        health.lastError());
  }
}
