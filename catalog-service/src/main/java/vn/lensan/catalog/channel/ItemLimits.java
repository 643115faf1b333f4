package vn.lensan.catalog.channel;

import org.jspecify.annotations.Nullable;

/** How much a marketplace shows; what is longer is cut here, where we know of it. */
public record ItemLimits(int name, int description, int placeOfOrigin, int pictures) {

  public ItemContent fit(ItemContent content) {
    return new ItemContent(
        content.sku(),
        cut(content.name().strip(), name),
        described(content.description()),
        content.price(),
        content.unitOfMeasure(),
        content.quantity(),
        cut(content.placeOfOrigin().strip(), placeOfOrigin),
        content.pictureIds().stream().limit(pictures).toList(),
        content.badge(),
        content.reference());
  }

  private @Nullable String described(@Nullable String text) {
    return text == null || text.isBlank() ? null : cut(text.strip(), description);
  }

  /** Never in the middle of a character that takes two places. */
  private static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    return text.substring(0, end).strip();
  }
}
