package vn.lensan.platform.event;

import org.jspecify.annotations.Nullable;

/**
 * An event as it travels.
 *
 * @param type such as {@code vn.lensan.catalog.listing.published.v1}
 * @param data becomes the JSON; carries the public state after the event and no personal data
 * @param subject key of the record; null means the id of the aggregate
 */
public record WireEvent(String type, Object data, @Nullable String subject) {
  public WireEvent(String type, Object data) {
    this(type, data, null);
  }
}
