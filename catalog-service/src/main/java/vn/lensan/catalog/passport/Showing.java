package vn.lensan.catalog.passport;

import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.producer.ProducerView;

/** How much of a product may be shown to everybody, by what its household agrees to now. */
public enum Showing {
  /** It agrees to nothing (any more): only what authorities decided about the product. */
  CERTIFICATES,
  /** It sells on a marketplace, where everybody reads the product's story too. */
  STORY,
  /** It agreed to be named as well. */
  NAMED;

  static Showing of(@Nullable ProducerView producer) {
    if (producer == null || producer.isGone()) {
      return CERTIFICATES;
    }
    if (producer.named()) {
      return NAMED;
    }
    return producer.receivers().isEmpty() ? CERTIFICATES : STORY;
  }
}
