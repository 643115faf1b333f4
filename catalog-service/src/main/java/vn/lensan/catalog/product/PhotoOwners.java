package vn.lensan.catalog.product;

import java.util.Optional;
import vn.lensan.platform.security.Scope;

/** Knows whose photos are whose. */
@FunctionalInterface
public interface PhotoOwners {
  /** Of a photo that was uploaded for no household in particular. */
  String NOBODY = "";

  /**
   * The household whose photo it is, or {@link #NOBODY}; empty where there is no such photo within
   * the scope.
   */
  Optional<String> of(String photoId, Scope scope);
}
