package vn.lensan.catalog.product;

import java.math.BigDecimal;
import java.util.List;

/** The three parts of a score: A product and community, B marketing, C quality. */
public record OcopParts(BigDecimal a, BigDecimal b, BigDecimal c) {

  BigDecimal sum() {
    return a.add(b).add(c);
  }

  List<BigDecimal> inOrder() {
    return List.of(a, b, c);
  }
}
