package vn.lensan.catalog.product.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.web.IfMatch;

/** Who replaces something must have seen what is there. */
final class Replacing {
  private Replacing() {}

  static void check(@Nullable String ifMatch, long version) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw Problem.of(HttpStatus.PRECONDITION_REQUIRED, "version.missing");
    }
    new IfMatch(ifMatch.strip()).check(version);
  }
}
