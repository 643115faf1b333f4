package vn.lensan.catalog.listing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.channel.ItemSnapshot;

/**
 * One difference between a shop and what we wish.
 *
 * @param listing none of an item that is not ours
 * @param item none when it is missing
 */
public record Drift(
    DriftKind kind,
    @Nullable ListingView listing,
    @Nullable ItemSnapshot item,
    @Nullable String ours,
    @Nullable String theirs) {

  /** Where it counts; nowhere but for the nation when it is of nobody's. */
  public List<String> within() {
    return listing == null ? List.of() : listing.within();
  }
}
