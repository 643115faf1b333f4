package vn.lensan.catalog.product;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.producer.ProducerView;

/**
 * What a channel's minimum still misses of a product and its household; one code each, whose words
 * are the question to ask.
 */
public final class Readiness {
  /** How many things the minimum asks for. */
  public static final int DEMANDS = 9;

  private Readiness() {}

  /** One thing that is missing, and where it would stand. */
  public record Missing(String pointer, String code) {}

  public static List<Missing> missing(
      ProductView product, @Nullable ProducerView producer, String channel, LocalDate today) {
    List<Missing> missing = new ArrayList<>();
    if (producer == null || !producer.isVerified()) {
      missing.add(new Missing("/household", "household-not-verified"));
    }
    if (producer == null || !producer.agreesTo(channel)) {
      missing.add(new Missing("/consent", "consent-missing"));
    }
    ofProduct(product.content(), missing);
    boolean holds = !product.certificates().stateOn(today).endsTheShelf();
    demand(holds, "/ocopCertificate", "certificate-ended", missing);
    return missing;
  }

  private static void ofProduct(ProductContent content, List<Missing> missing) {
    demand(!content.name().isBlank(), "/name", "name-missing", missing);
    demand(content.knownCommodity().isPresent(), "/commodity", "commodity-missing", missing);
    demand(content.offer().price().amount() > 0, "/offer/price", "price-missing", missing);
    demand(!content.unitOfMeasure().isBlank(), "/unitOfMeasure", "unit-missing", missing);
    demand(!content.photoIds().isEmpty(), "/photoIds", "photo-missing", missing);
    String place = content.placeOfOrigin();
    demand(place != null && !place.isBlank(), "/origin/place", "origin-place-missing", missing);
  }

  private static void demand(boolean met, String pointer, String code, List<Missing> missing) {
    if (!met) {
      missing.add(new Missing(pointer, code));
    }
  }
}
