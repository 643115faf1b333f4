package vn.lensan.catalog.channel;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A live key of a channel's webhooks, without the key.
 *
 * @param id by which it is retired; says nothing of the key
 * @param kind SHARED_SECRET ({@code whsec_}) or PUBLIC_KEY ({@code whpk_})
 * @param since when it was taken in by the door; none for one given at start
 */
public record WebhookKeyView(String id, String kind, @Nullable OffsetDateTime since) {}
