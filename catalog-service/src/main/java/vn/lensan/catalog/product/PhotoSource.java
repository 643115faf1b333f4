package vn.lensan.catalog.product;

import vn.lensan.catalog.channel.Picture;

/** Who keeps the photos. */
@FunctionalInterface
public interface PhotoSource {

  /**
   * @throws PhotoGone when there is no such photo (any more)
   */
  Picture photo(String id);
}
