package vn.lensan.catalog.product;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The kind and grade that the province has confirmed of a product. */
public record Grading(String kind, @Nullable String grade, LocalDate confirmedOn) {

  boolean saysTheSame(Grading other) {
    return kind.equals(other.kind) && Objects.equals(grade, other.grade);
  }

  /** Whether the household still says what was confirmed. */
  public boolean holdsFor(ProductContent content) {
    Standard standard = content.standard();
    return standard != null
        && kind.equals(standard.kind())
        && Objects.equals(grade, standard.grade());
  }
}
