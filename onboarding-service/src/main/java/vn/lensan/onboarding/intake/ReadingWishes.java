package vn.lensan.onboarding.intake;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a sender says of how a list is to be read; all of it may be left to the list.
 *
 * @param encoding decides, whatever the list looks like
 * @param sheet the one sheet to be read
 * @param mapping header → column, by its key or its title; null leaves what was confirmed before,
 *     empty forgets it
 */
public record ReadingWishes(
    @Nullable String encoding, @Nullable String sheet, @Nullable Map<String, String> mapping) {
  public static final ReadingWishes NONE = new ReadingWishes(null, null, null);
}
