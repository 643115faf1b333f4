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
  static final String DOWN = "WITHDRAWN";
  private static final int MOST = 200;

  public Drift {
    ours = shortened(ours);
    theirs = shortened(theirs);
  }

  /** What is kept of a text; a partner may have written anything. */
  static @Nullable String shortened(@Nullable String text) {
    return text == null ? null : cut(text);
  }

  static String cut(String text) {
    return text.length() <= MOST ? text : text.substring(0, MOST);
  }

  /** Where it counts; nowhere but for the nation when it is of nobody's. */
  public List<String> within() {
    return listing == null ? List.of() : listing.within();
  }

  /** It is shown over there though it is to be down. */
  public boolean isShownAgainstOurWish() {
    return kind == DriftKind.STATE && listing != null && DOWN.equals(ours);
  }
}
