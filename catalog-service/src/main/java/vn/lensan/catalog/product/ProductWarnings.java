package vn.lensan.catalog.product;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lensan.platform.time.Days;

/** Everything about a product that is worth a second look today. */
@Component
public class ProductWarnings {
  private final List<WarningSource> sources;
  private final Clock clock;

  ProductWarnings(List<WarningSource> sources, Clock clock) {
    this.sources = sources;
    this.clock = clock;
  }

  public List<ProductWarning> of(ProductView product) {
    LocalDate today = Days.today(clock);
    return sources.stream().flatMap(source -> source.of(product, today)).toList();
  }
}
