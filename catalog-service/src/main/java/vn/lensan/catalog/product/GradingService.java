package vn.lensan.catalog.product;

import java.time.Clock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.time.Days;

/** The province's word on what kind and grade a product is. */
@Service
public class GradingService {
  private final Products products;
  private final Clock clock;

  GradingService(Products products, Clock clock) {
    this.products = products;
    this.clock = clock;
  }

  /** What is confirmed, in words such as "vải thiều chính vụ" and "loại 1". */
  public record Graded(String kind, @Nullable String grade) {}

  /**
   * The same again changes nothing.
   *
   * @param check is asked only when another grading would be replaced
   */
  public ProductView confirm(String id, Scope scope, Graded said, Consumer<ProductView> check) {
    Product product = products.find(id, scope).orElseThrow(() -> ProductNotFound.forId(id));
    Grading confirmed = grading(said);
    if (product.hasOtherGradingThan(confirmed)) {
      check.accept(product.view());
    }
    if (product.grade(confirmed, clock.instant())) {
      products.save(product);
    }
    return product.view();
  }

  private Grading grading(Graded said) {
    String kind = CleanText.line(said.kind());
    if (kind == null) {
      throw Problem.invalid("product.invalid").error("/kind", "required");
    }
    return new Grading(kind, CleanText.line(said.grade()), Days.today(clock));
  }
}
