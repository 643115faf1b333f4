package vn.lensan.catalog.completeness;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.producer.ProducerView;
import vn.lensan.catalog.product.EnglishText;
import vn.lensan.catalog.product.Origin;
import vn.lensan.catalog.product.ProductContent;
import vn.lensan.catalog.product.ProductView;
import vn.lensan.platform.time.Days;

/** A product on a day, with what a channel asks of it. */
record Subject(
    ProductView product,
    @Nullable ProducerView producer,
    String channel,
    ChannelDemands demands,
    LocalDate today) {

  ProductContent content() {
    return product.content();
  }

  Origin origin() {
    Origin origin = content().origin();
    return origin == null ? new Origin(null, null, null, null) : origin;
  }

  boolean isVerified() {
    return producer != null && producer.isVerified();
  }

  boolean agrees() {
    return producer != null && producer.agreesTo(channel);
  }

  boolean hasPhotos(int number) {
    return content().photoIds().size() >= number;
  }

  boolean isDescribedWith(int letters) {
    String description = content().description();
    return description != null && description.strip().length() >= letters;
  }

  /** Said anew within so many days; prices and stock that nobody looks at rot. */
  boolean isFresh() {
    return !Days.of(product.describedAt()).isBefore(today.minusDays(demands.offerDays()));
  }

  boolean isNamedInEnglish() {
    EnglishText english = product.english();
    return english != null && isSaid(english.name());
  }

  boolean isDescribedInEnglish() {
    EnglishText english = product.english();
    return english != null && isSaid(english.description());
  }

  static boolean isSaid(@Nullable String text) {
    return text != null && !text.isBlank();
  }
}
