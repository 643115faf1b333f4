package vn.lensan.catalog.product;

import org.jspecify.annotations.Nullable;

/** What is told of a product in English, for marketplaces whose buyers read it. */
public record EnglishText(@Nullable String name, @Nullable String description) {

  EnglishText cleaned() {
    return new EnglishText(CleanText.line(name), CleanText.story(description));
  }
}
