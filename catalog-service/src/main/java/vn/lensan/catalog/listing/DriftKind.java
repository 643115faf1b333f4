package vn.lensan.catalog.listing;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.channel.ContentPart;

/** How a shop differs from what we wish. */
public enum DriftKind {
  PRICE(ContentPart.PRICE),
  QUANTITY(ContentPart.STOCK),
  TEXT(ContentPart.WORDS),
  PICTURES(ContentPart.PICTURES),
  BADGE(ContentPart.BADGE),
  /** Shown though it is to be down, or down though it is to be shown. */
  STATE(null),
  /** A second item of one listing. */
  DOUBLE(null),
  /** An item that no listing of ours is about. */
  UNKNOWN(null),
  /** An item that we know of and the shop does not have. */
  MISSING(null);

  private final @Nullable ContentPart part;

  DriftKind(@Nullable ContentPart part) {
    this.part = part;
  }

  /** The part of the content that differs; null where it is the item itself. */
  @Nullable ContentPart part() {
    return part;
  }

  static DriftKind of(ContentPart part) {
    return Arrays.stream(values()).filter(kind -> kind.part == part).findFirst().orElseThrow();
  }
}
