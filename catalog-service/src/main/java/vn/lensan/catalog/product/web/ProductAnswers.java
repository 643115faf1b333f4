package vn.lensan.catalog.product.web;

import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.product.ProductView;
import vn.lensan.catalog.product.ProductWarning;
import vn.lensan.catalog.product.ProductWarnings;
import vn.lensan.platform.problem.ProblemWords;

/** A product as it is shown by itself: with what is worth a second look. */
@Component
class ProductAnswers {
  private final ProductWebMapping mapping;
  private final ProductWarnings warnings;
  private final ProblemWords words;

  ProductAnswers(ProductWebMapping mapping, ProductWarnings warnings, ProblemWords words) {
    this.mapping = mapping;
    this.warnings = warnings;
    this.words = words;
  }

  ProductAnswer of(ProductView product) {
    List<ProductAnswer.WarningAnswer> told = warnings.of(product).stream().map(this::told).toList();
    return mapping.toAnswer(product, told);
  }

  private ProductAnswer.WarningAnswer told(ProductWarning warning) {
    String text =
        words.text("field." + warning.code(), warning.arguments(), LocaleContextHolder.getLocale());
    return new ProductAnswer.WarningAnswer(
        warning.pointer(), warning.code(), text == null ? warning.code() : text);
  }
}
